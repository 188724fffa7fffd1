// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.term;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The operators and functions of the rule language, each under the overload id by which CEL's checker names it. What is
 * not listed here is not part of the language.
 */
public enum Operator {
    AND("logical_and"),
    OR("logical_or"),
    NOT("logical_not"),
    CONDITIONAL("conditional"),
    EQUAL("equals"),
    NOT_EQUAL("not_equals"),
    IN_LIST("in_list"),
    ADD_INT("add_int64"),
    ADD_DOUBLE("add_double"),
    ADD_STRING("add_string"),
    ADD_LIST("add_list"),
    SUBTRACT_INT("subtract_int64"),
    SUBTRACT_DOUBLE("subtract_double"),
    MULTIPLY_INT("multiply_int64"),
    MULTIPLY_DOUBLE("multiply_double"),
    DIVIDE_INT("divide_int64"),
    DIVIDE_DOUBLE("divide_double"),
    MODULO_INT("modulo_int64"),
    NEGATE_INT("negate_int64"),
    NEGATE_DOUBLE("negate_double"),
    LESS_INT("less_int64"),
    LESS_EQUAL_INT("less_equals_int64"),
    GREATER_INT("greater_int64"),
    GREATER_EQUAL_INT("greater_equals_int64"),
    LESS_DOUBLE("less_double"),
    LESS_EQUAL_DOUBLE("less_equals_double"),
    GREATER_DOUBLE("greater_double"),
    GREATER_EQUAL_DOUBLE("greater_equals_double"),
    LESS_STRING("less_string"),
    LESS_EQUAL_STRING("less_equals_string"),
    GREATER_STRING("greater_string"),
    GREATER_EQUAL_STRING("greater_equals_string"),
    LESS_DURATION("less_duration"),
    LESS_EQUAL_DURATION("less_equals_duration"),
    GREATER_DURATION("greater_duration"),
    GREATER_EQUAL_DURATION("greater_equals_duration"),
    INDEX("index_list"),
    OPTIONAL_INDEX("list_optindex_optional_int"),
    SIZE_LIST("size_list"),
    SIZE_LIST_MEMBER("list_size"),
    SIZE_STRING("size_string"),
    SIZE_STRING_MEMBER("string_size"),
    CONTAINS("contains_string"),
    STARTS_WITH("starts_with_string"),
    ENDS_WITH("ends_with_string"),
    MATCHES("matches"),
    MATCHES_MEMBER("matches_string"),
    INT_TO_DOUBLE("int64_to_double"),
    INT_TO_STRING("int64_to_string"),
    DOUBLE_TO_STRING("double_to_string"),
    DOUBLE_TO_INT("double_to_int64"),
    STRING_TO_INT("string_to_int64"),
    STRING_TO_DOUBLE("string_to_double"),
    STRING_TO_DURATION("string_to_duration"),
    OPTIONAL_OF("optional_of"),
    OPTIONAL_NONE("optional_none"),
    HAS_VALUE("optional_hasValue"),
    VALUE("optional_value"),
    OR_OPTIONAL("optional_or_optional"),
    OR_VALUE("optional_orValue_value"),

    LESS_ORDER("minato_less"),
    LESS_EQUAL_ORDER("minato_less_equals"),
    GREATER_ORDER("minato_greater"),
    GREATER_EQUAL_ORDER("minato_greater_equals"),
    QUANTITY("minato_quantity"),
    DATE("minato_date"),
    PARTIAL_DATE("minato_partialDate"),
    PERIOD("minato_period"),
    AMOUNT("minato_amount"),
    UNIT("minato_unit"),
    COMPARABLE("minato_comparable"),
    DATE_PLUS_PERIOD("minato_plus"),
    DATE_MINUS_PERIOD("minato_minus"),
    ALL_NODES("minato_allNodes"),
    CONTAINER("minato_container"),
    PARENT("minato_parent"),
    WITHIN("minato_within"),
    ORIGINS("minato_origins"),
    PROPERTY("minato_property"),
    TYPED_PROPERTY("minato_typedProperty"),
    SAME_ENTITY("minato_sameEntity"),
    ORGANISATIONS("minato_organisations"),
    STATED("minato_stated"),
    /** A named condition, by its key; replaced by what it stands for before it is linked. */
    PREDICATE("minato_predicate"),
    /** The value of a parameter, by book and key. */
    PARAMETER("minato_parameter"),
    /** Whether a parameter has a value, by book and key. */
    HAS_PARAMETER("minato_hasParameter"),
    /** A function of those who embed the language, by its number. */
    GIVEN("given_function");

    /** What ours begin with; behind it may follow {@code __} and the types that one overload is for. */
    public static final String OURS = "minato_";

    private static final Map<String, Operator> BY_OVERLOAD =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(Operator::overload, operator -> operator));

    private final String overload;

    Operator(String overload) {
        this.overload = overload;
    }

    /** The overload id, without the types that one overload of ours is for. */
    public String overload() {
        return overload;
    }

    /** The operator that an overload id means. */
    public static Optional<Operator> of(String overloadId) {
        int types = overloadId.startsWith(OURS) ? overloadId.indexOf("__") : -1;
        String id = types < 0 ? overloadId : overloadId.substring(0, types);
        return Optional.ofNullable(
                switch (id) {
                    case "minato_equals" -> EQUAL;
                    case "minato_not_equals" -> NOT_EQUAL;
                    case "minato_in" -> IN_LIST;
                    default -> BY_OVERLOAD.get(id);
                });
    }
}
