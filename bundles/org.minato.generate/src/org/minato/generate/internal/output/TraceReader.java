// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.internal.output;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.core.errors.MinatoException;
import org.minato.generate.OutputTrace;
import org.minato.generate.OutputTrace.Source;
import org.minato.generate.OutputTrace.TracedFile;

/** Reads what a folder of generated files says of itself. */
public final class TraceReader {
    private TraceReader() {}

    /** Whether files were generated into a folder. */
    public static boolean isOutput(Path folder) {
        return Files.isRegularFile(folder.resolve(Manifest.PATH));
    }

    /**
     * Reads the trace of a folder; empty where nothing was generated into it.
     *
     * @throws MinatoException when the folder's own files are damaged or of a newer format
     */
    public static Optional<OutputTrace> read(Path folder) {
        if (!isOutput(folder)) {
            return Optional.empty();
        }
        OutputFolder output = new OutputFolder(folder, true);
        Manifest manifest = Manifest.read(output);
        Trace trace = Trace.read(output);
        List<TracedFile> files = new ArrayList<>();
        manifest.files().forEach((path, entry) -> files.add(new TracedFile(path, entry.kind(), trace.parts(path))));
        JsonObject inputs = manifest.inputs();
        List<Source> books = new ArrayList<>();
        if (inputs.get("ruleBooks") instanceof JsonArray all) {
            all.forEach(book -> books.add(source(book)));
        }
        return Optional.of(
                new OutputTrace(output.root(), source(inputs.get("plan")), source(inputs.get("model")), books, files));
    }

    private static Source source(@Nullable JsonElement element) {
        return new Source(string(element, "id"), string(element, "version"), string(element, "sha256"));
    }

    private static String string(@Nullable JsonElement element, String name) {
        return element instanceof JsonObject object
                        && object.get(name) != null
                        && object.get(name).isJsonPrimitive()
                ? object.get(name).getAsString()
                : "";
    }
}
