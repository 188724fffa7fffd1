// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal;

import java.util.stream.Collectors;
import org.minato.core.errors.MinatoException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in the user's language what is wrong with the arguments of a call. */
final class CallErrors {

    private CallErrors() {}

    static String explain(ParameterException wrong, Console console) {
        if (wrong.getCause() instanceof MinatoException told) {
            return told.message(console.locale());
        }
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched, console);
        }
        if (wrong instanceof MissingParameterException missing) {
            String names = missing.getMissing().stream().map(CallErrors::name).collect(Collectors.joining(", "));
            return console.text("call.missing", names);
        }
        if (wrong instanceof OverwrittenOptionException twice) {
            return console.text("call.twice", name(twice.getOverwritten()));
        }
        ArgSpec argument = wrong.getArgSpec();
        String value = wrong.getValue() == null ? "" : wrong.getValue();
        if (argument == null) {
            return console.text("call.wrong", String.valueOf(wrong.getMessage()));
        }
        if (value.isEmpty()) {
            return console.text("call.noValue", name(argument));
        }
        String allowed = argument.paramLabel();
        return console.text("call.value", value, name(argument), allowed);
    }

    private static String unmatched(UnmatchedArgumentException unmatched, Console console) {
        String first = unmatched.getUnmatched().isEmpty()
                ? ""
                : unmatched.getUnmatched().get(0);
        if (unmatched.isUnknownOption()) {
            return console.text("call.unknownOption", first);
        }
        if (unmatched.getCommandLine().getCommand() instanceof NewGroup) {
            return console.text("new.unknown", first);
        }
        boolean noCommand = unmatched.getCommandLine().getCommand() instanceof RootCommand;
        return console.text(noCommand ? "call.unknownCommand" : "call.tooMuch", first);
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
