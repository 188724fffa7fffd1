// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal.command;

import java.util.Optional;
import org.minato.core.finding.Severity;

/** From which severity on findings make a call end with status 1. */
enum FailOn {
    error,
    warning,
    info,
    never;

    Optional<Severity> threshold() {
        return switch (this) {
            case error -> Optional.of(Severity.ERROR);
            case warning -> Optional.of(Severity.WARNING);
            case info -> Optional.of(Severity.INFO);
            case never -> Optional.empty();
        };
    }
}
