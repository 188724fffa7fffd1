// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.messaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** A Compose file as the tests read it. */
final class ComposeModel {
    private final Path folder;
    private final Map<String, Object> content;

    /**
     * Something mounted into a container.
     *
     * @param source file or folder of the deployment; the deployment itself where it is a named volume
     * @param volume name of the volume; empty where it is a file or folder
     * @param target path in the container
     * @param readOnly whether it is mounted read only
     */
    record Mount(Path source, String volume, String target, boolean readOnly) {}

    ComposeModel(Path file) throws IOException {
        folder = Objects.requireNonNull(file.getParent());
        content = load(file);
    }

    static Map<String, Object> load(Path file) throws IOException {
        return new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Object value) {
        return value == null ? Map.of() : (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    static List<String> list(Object value) {
        return value == null ? List.of() : (List<String>) value;
    }

    Map<String, Object> content() {
        return content;
    }

    Map<String, Object> section(String name) {
        return map(content.get(name));
    }

    Map<String, Object> service(String name) {
        return map(section("services").get(name));
    }

    /** Files, folders and volumes of a service, then its secrets. */
    List<Mount> mounts(String service) {
        List<Mount> mounts = new ArrayList<>();
        for (String volume : list(service(service).get("volumes"))) {
            String[] parts = volume.split(":");
            boolean bind = parts[0].startsWith(".");
            mounts.add(new Mount(
                    bind ? folder.resolve(parts[0]).normalize() : folder,
                    bind ? "" : parts[0],
                    parts[1],
                    parts.length > 2 && parts[2].equals("ro")));
        }
        secrets(service).forEach((name, file) -> mounts.add(new Mount(file, "", "/run/secrets/" + name, true)));
        return mounts;
    }

    /** The secrets that a service reads, by name. */
    Map<String, Path> secrets(String service) {
        Map<String, Path> secrets = new LinkedHashMap<>();
        for (String name : list(service(service).get("secrets"))) {
            String file = String.valueOf(map(section("secrets").get(name)).get("file"));
            secrets.put(name, folder.resolve(file).normalize());
        }
        return secrets;
    }

    Map<String, String> environment(String service) {
        Map<String, String> environment = new LinkedHashMap<>();
        map(service(service).get("environment")).forEach((name, value) -> environment.put(name, String.valueOf(value)));
        return environment;
    }
}
