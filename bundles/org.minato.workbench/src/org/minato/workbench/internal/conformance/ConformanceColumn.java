// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.conformance;

import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Image;
import org.minato.core.finding.Finding;
import org.minato.model.base.BasePackage;
import org.minato.model.base.Stated;
import org.minato.model.rules.Clause;
import org.minato.model.rules.RuleBook;
import org.minato.model.rules.RulesPackage;
import org.minato.rules.ClauseResult;
import org.minato.workbench.internal.text.Pictures;
import org.minato.workbench.internal.text.Words;

/** The columns of the conformance view. */
public enum ConformanceColumn {
    CLAUSE("conformance.clause", 8) {
        @Override
        String text(Object line) {
            return switch (line) {
                case RuleBook book -> Words.labels().of(book);
                case ClauseResult result -> Words.labels().of(result.clause());
                case Finding finding -> Words.of(finding.message());
                case Amended amended -> amended.text();
                default -> "";
            };
        }

        @Override
        @Nullable
        Image picture(Object line) {
            return switch (line) {
                case RuleBook book -> Pictures.of(book.eClass());
                case ClauseResult result -> States.picture(result.state());
                case Finding finding -> Pictures.of(finding.severity());
                case Amended amended -> Pictures.of(amended.amendment().eClass());
                default -> null;
            };
        }
    },
    STATE("conformance.state", 2) {
        @Override
        String text(Object line) {
            return line instanceof ClauseResult result ? States.name(result.state()) : "";
        }
    },
    WHY("conformance.why", 6) {
        @Override
        String text(Object line) {
            return switch (line) {
                case ClauseResult result -> Words.of(result.why());
                case Finding finding -> finding.location().elementPath();
                case Amended amended -> amended.reason();
                default -> "";
            };
        }
    },
    EVIDENCE("conformance.evidence", 3) {
        @Override
        String text(Object line) {
            return line instanceof ClauseResult result ? evidence(result.clause()) : "";
        }
    },
    STANDING("conformance.standing", 2) {
        @Override
        String text(Object line) {
            Stated stated = stated(line);
            return stated == null ? "" : Words.labels().of(BasePackage.Literals.STANDING, stated.getStanding());
        }
    },
    SOURCE("conformance.source", 3) {
        @Override
        String text(Object line) {
            Stated stated = stated(line);
            if (stated == null || stated.getCitation() == null) {
                return "";
            }
            return stated.getAsOf() == null
                    ? stated.getCitation()
                    : Words.of("conformance.sourceAsOf", stated.getCitation(), stated.getAsOf());
        }
    };

    private final String key;
    private final int weight;

    ConformanceColumn(String key, int weight) {
        this.key = key;
        this.weight = weight;
    }

    String title() {
        return Words.of(key);
    }

    int weight() {
        return weight;
    }

    abstract String text(Object line);

    @Nullable
    Image picture(Object line) {
        return null;
    }

    ColumnLabelProvider labels() {
        return new ColumnLabelProvider() {
            @Override
            public String getText(Object line) {
                return text(line);
            }

            @Override
            public @Nullable Image getImage(Object line) {
                return picture(line);
            }

            @Override
            public String getToolTipText(Object line) {
                return text(line);
            }
        };
    }

    private static @Nullable Stated stated(Object line) {
        return switch (line) {
            case RuleBook book -> book;
            case ClauseResult result -> result.clause();
            case Amended amended -> amended.amendment();
            default -> null;
        };
    }

    /** The evidence that a clause asks for, and of whom. */
    public static String evidence(Clause clause) {
        return clause.getEvidence().stream()
                .map(required -> Words.labels().of(RulesPackage.Literals.EVIDENCE_KIND, required.getKind())
                        + role(Words.either(required.getRoleJa(), required.getRoleEn())))
                .collect(Collectors.joining(", "));
    }

    private static String role(String role) {
        return role.isEmpty() ? "" : Words.of("conformance.role", role);
    }
}
