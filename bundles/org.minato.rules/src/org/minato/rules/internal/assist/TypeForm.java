// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.assist;

import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.minato.rules.internal.term.Metamodel;

/**
 * A type as the front end writes it, taken apart.
 *
 * @param name name of a class, enumeration or simple type
 * @param shape one value, several, or one that may be missing
 */
record TypeForm(String name, Shape shape) {
    /** How many values there are. */
    enum Shape {
        ONE,
        LIST,
        OPTIONAL
    }

    private static final String LIST = "list(";
    private static final String OPTIONAL = "optional_type(";

    static TypeForm of(String written) {
        if (written.startsWith(LIST) && written.endsWith(")")) {
            return new TypeForm(written.substring(LIST.length(), written.length() - 1), Shape.LIST);
        }
        if (written.startsWith(OPTIONAL) && written.endsWith(")")) {
            return new TypeForm(written.substring(OPTIONAL.length(), written.length() - 1), Shape.OPTIONAL);
        }
        return new TypeForm(written, Shape.ONE);
    }

    static TypeForm of(EStructuralFeature feature) {
        Shape shape = feature.isMany() ? Shape.LIST : Metamodel.isOptional(feature) ? Shape.OPTIONAL : Shape.ONE;
        return new TypeForm(simple(feature), shape);
    }

    private static String simple(EStructuralFeature feature) {
        if (feature.getEType() instanceof EClass || feature.getEType() instanceof EEnum) {
            return String.valueOf(feature.getEType().getName());
        }
        return switch (feature.getEType().getName()) {
            case "EString" -> "string";
            case "EBoolean", "EBooleanObject" -> "bool";
            case "EInt", "EIntegerObject", "ELong", "ELongObject", "EShort", "EShortObject" -> "int";
            case "EDouble", "EDoubleObject", "EFloat", "EFloatObject" -> "double";
            default -> String.valueOf(feature.getEType().getName());
        };
    }

    Optional<EClass> struct(Metamodel metamodel) {
        return metamodel.findClass(name);
    }
}
