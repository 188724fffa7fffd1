// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.cel;

import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.types.CelType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.minato.rules.internal.term.FunctionForm;
import org.minato.rules.internal.term.Metamodel;

/**
 * The functions of those who embed the language. CEL knows no subtypes, so that a parameter of a class has an overload
 * for every class below it; one of the type {@code enum} has an overload for every enumeration.
 */
final class GivenFunctions {
    /** What overload ids begin with: the number of the function follows. */
    static final String PREFIX = "given__";

    private static final String ENUM = "enum";

    private final Metamodel metamodel;

    GivenFunctions(Metamodel metamodel) {
        this.metamodel = metamodel;
    }

    List<CelFunctionDecl> declared(List<FunctionForm> forms) {
        Map<String, List<CelOverloadDecl>> overloads = new LinkedHashMap<>();
        for (int number = 0; number < forms.size(); number++) {
            FunctionForm form = forms.get(number);
            CelType result = CelTypes.read(form.result(), metamodel);
            List<List<CelType>> variants = variants(form.parameters());
            for (int i = 0; i < variants.size(); i++) {
                overloads
                        .computeIfAbsent(form.name(), name -> new ArrayList<>())
                        .add(CelOverloadDecl.newGlobalOverload(
                                PREFIX + number + "__" + form.name() + "_" + i, result, variants.get(i)));
            }
        }
        return overloads.entrySet().stream()
                .map(each -> CelFunctionDecl.newFunctionDeclaration(each.getKey(), each.getValue()))
                .toList();
    }

    /** The number of the function that an overload belongs to. */
    static long number(String overload) {
        return Long.parseLong(overload.substring(PREFIX.length(), overload.indexOf("__", PREFIX.length())));
    }

    private List<List<CelType>> variants(List<String> parameters) {
        List<List<CelType>> variants = List.of(List.of());
        for (String parameter : parameters) {
            List<List<CelType>> longer = new ArrayList<>();
            for (List<CelType> variant : variants) {
                for (String type : types(parameter)) {
                    List<CelType> more = new ArrayList<>(variant);
                    more.add(CelTypes.read(type, metamodel));
                    longer.add(more);
                }
            }
            variants = longer;
        }
        return variants;
    }

    /** The types that can be passed where a parameter has a type. */
    private List<String> types(String parameter) {
        int open = parameter.indexOf('(');
        if (open > 0) {
            String outer = parameter.substring(0, open + 1);
            return types(parameter.substring(open + 1, parameter.length() - 1)).stream()
                    .map(inner -> outer + inner + ")")
                    .toList();
        }
        if (parameter.equals(ENUM)) {
            return metamodel.enums().stream()
                    .map(type -> String.valueOf(type.getName()))
                    .toList();
        }
        return metamodel
                .findClass(parameter)
                .map(type -> metamodel.classes().stream()
                        .filter(type::isSuperTypeOf)
                        .map(below -> String.valueOf(below.getName()))
                        .toList())
                .orElse(List.of(parameter));
    }
}
