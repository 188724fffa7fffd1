// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal;

import java.util.Iterator;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import picocli.CommandLine.ITypeConverter;

/** The languages that a call can ask for. */
final class LanguageNames implements Iterable<String>, ITypeConverter<String> {

    private static final List<String> NAMES = List.of("ja", "en");

    @Override
    public Iterator<String> iterator() {
        return NAMES.iterator();
    }

    @Override
    public String convert(@Nullable String value) {
        if (value == null || !NAMES.contains(value)) {
            throw CallException.of("call.language", String.valueOf(value));
        }
        return value;
    }
}
