// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.cel;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.cel.common.types.CelType;
import dev.cel.common.types.CelTypeProvider;
import dev.cel.common.types.ListType;
import dev.cel.common.types.OpaqueType;
import dev.cel.common.types.OptionalType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.StructType;
import dev.cel.common.types.StructTypeReference;
import dev.cel.common.types.TypeParamType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.minato.model.base.ValueType;
import org.minato.rules.internal.term.Metamodel;
import org.minato.rules.internal.term.Signature;

/** The metamodel as CEL sees it: a struct per class with all its features, an opaque type per enumeration and data type. */
@NonNullByDefault({})
final class CelTypes implements CelTypeProvider {
    static final CelType QUANTITY = OpaqueType.create("Quantity");
    static final CelType DATE = OpaqueType.create("Date");
    static final CelType PARTIAL_DATE = OpaqueType.create("PartialDate");
    static final CelType PERIOD = OpaqueType.create("Period");

    private final Map<String, CelType> types = new LinkedHashMap<>();

    CelTypes(Metamodel metamodel) {
        for (EClass type : metamodel.classes()) {
            ImmutableSet.Builder<String> names = ImmutableSet.builder();
            type.getEAllStructuralFeatures().forEach(feature -> names.add(feature.getName()));
            types.put(
                    type.getName(),
                    StructType.create(
                            type.getName(),
                            names.build(),
                            name -> Optional.ofNullable(type.getEStructuralFeature(name))
                                    .map(CelTypes::ofFeature)));
        }
    }

    /** The same with a struct of the parameters of a rule book. */
    CelTypes with(List<Signature.Name> parameters) {
        Map<String, CelType> features = new LinkedHashMap<>();
        parameters.forEach(each -> features.put(each.name(), ofValue(each.type())));
        CelTypes extended = new CelTypes(types);
        extended.types.put(
                Signature.PARAMETERS,
                StructType.create(
                        Signature.PARAMETERS,
                        ImmutableSet.copyOf(features.keySet()),
                        name -> Optional.ofNullable(features.get(name))));
        return extended;
    }

    private CelTypes(Map<String, CelType> types) {
        this.types.putAll(types);
    }

    /** The type of values of a declared type. */
    static CelType ofValue(String valueType) {
        return ofValue(ValueType.get(valueType));
    }

    /** The type of values of a declared type. */
    static CelType ofValue(ValueType type) {
        return switch (type) {
            case INTEGER -> SimpleType.INT;
            case DECIMAL -> SimpleType.DOUBLE;
            case BOOLEAN -> SimpleType.BOOL;
            case DATE -> DATE;
            case PERIOD -> PERIOD;
            case QUANTITY -> QUANTITY;
            default -> SimpleType.STRING;
        };
    }

    @Override
    public ImmutableCollection<CelType> types() {
        return ImmutableList.copyOf(types.values());
    }

    @Override
    public Optional<CelType> findType(String name) {
        return Optional.ofNullable(types.get(name));
    }

    /** A type as {@link CelFrontEnd} writes it: {@code list(Node)}; an upper-case letter is a type that varies. */
    static CelType read(String written, Metamodel metamodel) {
        int open = written.indexOf('(');
        if (open > 0 && written.endsWith(")")) {
            CelType inner = read(written.substring(open + 1, written.length() - 1), metamodel);
            return written.startsWith("list(") ? ListType.create(inner) : OptionalType.create(inner);
        }
        if (written.length() == 1) {
            return TypeParamType.create(written);
        }
        return switch (written) {
            case "string" -> SimpleType.STRING;
            case "bool" -> SimpleType.BOOL;
            case "int" -> SimpleType.INT;
            case "double" -> SimpleType.DOUBLE;
            case "google.protobuf.Duration", "Duration" -> SimpleType.DURATION;
            default -> metamodel.findClass(written).map(CelTypes::of).orElseGet(() -> OpaqueType.create(written));
        };
    }

    /** The type of elements of a class. */
    static CelType of(EClass type) {
        return StructTypeReference.create(type.getName());
    }

    private static CelType ofFeature(EStructuralFeature feature) {
        CelType type = ofClassifier(feature.getEType());
        if (feature.isMany()) {
            return ListType.create(type);
        }
        return Metamodel.isOptional(feature) ? OptionalType.create(type) : type;
    }

    static CelType ofClassifier(EClassifier type) {
        if (type instanceof EClass struct) {
            return of(struct);
        }
        if (type instanceof EEnum) {
            return OpaqueType.create(type.getName());
        }
        return switch (type.getName()) {
            case "EString" -> SimpleType.STRING;
            case "EBoolean", "EBooleanObject" -> SimpleType.BOOL;
            case "EInt", "EIntegerObject", "ELong", "ELongObject", "EShort", "EShortObject" -> SimpleType.INT;
            case "EDouble", "EDoubleObject", "EFloat", "EFloatObject" -> SimpleType.DOUBLE;
            case "Duration" -> SimpleType.DURATION;
            default -> OpaqueType.create(type.getName());
        };
    }
}
