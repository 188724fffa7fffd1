// SPDX-License-Identifier: EPL-2.0
package org.minato.gates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApiGateTest {

    private static final String BEFORE = """
        package org.minato.core;
        public class Core<T extends Comparable<T>> {
            protected java.util.List<T> items;
            int hidden;
            private static final class Secret {}
            public record Point(int x, int y) {}
            public Core(T first) {}
            public <E extends Exception> T get(String... names) throws E, java.io.IOException { return null; }
        }
        """;

    @TempDir
    Path root;

    private TestRepository repository;

    @BeforeEach
    void acceptTheFirstVersion() throws IOException {
        repository = new TestRepository(root);
        compile(BEFORE);
        repository.problems(new ApiGate(true));
    }

    @Test
    void theAcceptedApiPasses() {
        assertEquals(List.of(), repository.problems(new ApiGate(false)));
    }

    @Test
    void whatIsNotVisibleIsNotApi() throws IOException {
        String api = Files.readString(root.resolve("api/org.minato.core.txt"));
        assertTrue(api.contains("protected java.util.List<T> items"), api);
        assertTrue(api.contains("record org.minato.core.Core$Point"), api);
        assertTrue(!api.contains("hidden") && !api.contains("Secret"), api);
    }

    @Test
    void aResultOfTypeObjectIsWritten() throws IOException {
        compile(BEFORE.replace("int hidden;", "public Object any() { return this; }"));
        assertFound("new in the API", "java.lang.Object any()");
    }

    @Test
    void aRemovedMethodIsFound() throws IOException {
        compile(BEFORE.replace("public <E", "private <E"));
        assertFound("no longer in the API", " get<E");
    }

    @Test
    void aNewMethodIsFound() throws IOException {
        compile(BEFORE.replace("int hidden;", "public int size() { return 0; }"));
        assertFound("new in the API", "int size()");
    }

    @Test
    void aChangedTypeParameterIsFound() throws IOException {
        compile(BEFORE.replace("T extends Comparable<T>", "T extends Comparable<? super T>"));
        assertFound("new in the API", "class org.minato.core.Core<T extends java.lang.Comparable<? super T>>");
    }

    @Test
    void anInternalChangeIsNoChangeOfTheApi() throws IOException {
        compile(BEFORE.replace("int hidden;", "long hidden;"));
        assertEquals(List.of(), repository.problems(new ApiGate(false)));
    }

    private void assertFound(String kind, String member) {
        List<String> problems = repository.problems(new ApiGate(false));
        assertTrue(
                problems.stream().anyMatch(text -> text.contains(kind) && text.contains(member)), problems::toString);
    }

    private void compile(String source) throws IOException {
        Path file = root.resolve("Core.java");
        Path classes = Files.createDirectories(root.resolve("bundles/org.minato.core/target/classes"));
        Files.writeString(file, source);
        int status =
                ToolProvider.getSystemJavaCompiler().run(null, null, null, "-d", classes.toString(), file.toString());
        assertEquals(0, status);
    }
}
