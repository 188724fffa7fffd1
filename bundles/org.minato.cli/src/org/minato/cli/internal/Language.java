// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The language of a call: by its option, otherwise by default; found before anything else can fail. */
public final class Language {

    private static final String OPTION = "--lang";

    private Language() {}

    /** The language that the arguments ask for, or else the default: Japanese, or English for all others. */
    public static Locale of(List<String> arguments, Locale byDefault) {
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.startsWith(OPTION + "=")) {
                return locale(argument.substring(OPTION.length() + 1));
            }
            if (argument.equals(OPTION) && i + 1 < arguments.size()) {
                return locale(arguments.get(i + 1));
            }
        }
        return locale(byDefault.getLanguage());
    }

    /** Where the first argument is that is neither an option nor the language; -1 where there is none. */
    static int firstWord(List<String> arguments) {
        List<Integer> words = words(arguments);
        return words.isEmpty() ? -1 : words.get(0);
    }

    /**
     * Where the arguments are that are neither options nor the language. Behind the name of the command, values of
     * options are among them.
     */
    static List<Integer> words(List<String> arguments) {
        List<Integer> words = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            if (arguments.get(i).equals(OPTION)) {
                i++;
            } else if (!arguments.get(i).startsWith("-")) {
                words.add(i);
            }
        }
        return words;
    }

    private static Locale locale(String language) {
        return language.equals("ja") ? Locale.JAPANESE : Locale.ENGLISH;
    }
}
