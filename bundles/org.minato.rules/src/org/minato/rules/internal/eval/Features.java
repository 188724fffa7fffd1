// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.eval;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.model.deployment.DeploymentPackage;
import org.minato.rules.internal.term.Term;

/** Reading features and narrowing elements, as fast as EMF gives them. */
final class Features {
    private Features() {}

    static Code read(Code target, EClass type, EStructuralFeature feature, Term.Access access, boolean through) {
        Code plain = plain(target, new Reader(type, feature), access);
        if (!through) {
            return plain;
        }
        return throughOptional(target, new Reader(type, feature), access);
    }

    private static Code plain(Code target, Reader reader, Term.Access access) {
        return switch (access) {
            case VALUE ->
                new Code() {
                    @Override
                    public Object value(Frame frame) {
                        return reader.required((EObject) target.value(frame), frame);
                    }
                };
            case OPTIONAL, WRAPPED ->
                new Code() {
                    @Override
                    public Object value(Frame frame) {
                        return Optional.ofNullable(reader.read((EObject) target.value(frame), frame));
                    }
                };
            case PRESENCE ->
                new Code.Condition() {
                    @Override
                    public boolean test(Frame frame) {
                        return reader.isSet((EObject) target.value(frame), frame);
                    }
                };
        };
    }

    private static Code throughOptional(Code target, Reader reader, Term.Access access) {
        if (access == Term.Access.PRESENCE) {
            return new Code.Condition() {
                @Override
                public boolean test(Frame frame) {
                    return ((Optional<?>) target.value(frame))
                            .filter(object -> reader.isSet((EObject) object, frame))
                            .isPresent();
                }
            };
        }
        return new Code() {
            @Override
            public Object value(Frame frame) {
                Object element = ((Optional<?>) target.value(frame)).orElse(null);
                return element == null ? Optional.empty() : Optional.ofNullable(reader.read((EObject) element, frame));
            }
        };
    }

    static Code narrow(Code target, EClass type, boolean test) {
        if (test) {
            return new Code.Condition() {
                @Override
                public boolean test(Frame frame) {
                    return type.isInstance(target.value(frame));
                }
            };
        }
        return new Code() {
            @Override
            public Object value(Frame frame) {
                Object element = target.value(frame);
                return type.isInstance(element) ? Optional.of(element) : Optional.empty();
            }
        };
    }

    /** One feature; by its number where that is the same in all subclasses. */
    private record Reader(EStructuralFeature feature, int number, boolean many, boolean leavesPlan) {
        Reader(EClass type, EStructuralFeature feature) {
            this(feature, hasOneLine(type) ? type.getFeatureID(feature) : -1, feature.isMany(), leavesPlan(feature));
        }

        private static boolean hasOneLine(EClass type) {
            return type.getInstanceClass() != null
                    && type.getESuperTypes().size() <= 1
                    && type.getEAllSuperTypes().stream()
                            .allMatch(above -> above.getESuperTypes().size() <= 1);
        }

        /** A plan refers to the model's file, but is checked on the effective model. */
        private static boolean leavesPlan(EStructuralFeature feature) {
            return feature instanceof EReference reference
                    && !reference.isMany()
                    && reference.getEContainingClass().getEPackage() == DeploymentPackage.eINSTANCE
                    && reference.getEReferenceType().getEPackage() != DeploymentPackage.eINSTANCE;
        }

        @Nullable
        Object read(EObject target, Frame frame) {
            Object value = number >= 0 ? ((InternalEObject) target).eGet(number, true, true) : target.eGet(feature);
            if (many) {
                return value;
            }
            return leavesPlan && value != null ? frame.world().effective((EObject) value) : Values.ofFeature(value);
        }

        Object required(EObject target, Frame frame) {
            Object value = read(target, frame);
            if (value == null) {
                throw new EvaluationProblem("missingValue", feature, target);
            }
            return value;
        }

        boolean isSet(EObject target, Frame frame) {
            return many ? !((List<?>) required(target, frame)).isEmpty() : read(target, frame) != null;
        }
    }
}
