// SPDX-License-Identifier: EPL-2.0
package org.minato.extension;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.minato.core.domain.Domains;
import org.minato.core.errors.MinatoException;
import org.minato.core.finding.Finding;
import org.minato.core.text.LocalizedText;
import org.minato.core.text.Texts;
import org.minato.extension.internal.Director;
import org.minato.extension.internal.Failure;
import org.minato.extension.internal.FeatureLabel;
import org.minato.extension.internal.PluginJar;
import org.minato.extension.internal.PluginRecord;
import org.minato.extension.internal.PluginRecord.Entry;
import org.minato.extension.internal.Versions;

/**
 * Adds plugins to an installed product and removes them: features from p2 repositories, and plain jars. Nothing of a
 * plugin runs meanwhile; a running workbench shows the change after its next start. What was added is recorded for the
 * user, so that {@link #restore} brings it back after a rebuild or an upgrade. Every failure is a
 * {@link MinatoException} that names the remedy.
 */
public final class Installer {
    private static final Texts TEXTS = Texts.of(Installer.class);
    private static final Set<String> PLATFORM = Set.of("org.minato.feature", "org.minato.platform.feature");

    private final Product product;
    private final Domains domains;
    private final PluginRecord added;

    /**
     * An installer for a product.
     *
     * @param domains what the product has now, against which a plain jar is judged
     * @param record the user's folder in which added plugins are recorded
     */
    public Installer(Product product, Domains domains, Path record) {
        this.product = product;
        this.domains = domains;
        this.added = new PluginRecord(record);
    }

    /**
     * Where this user's plugins are recorded: {@code $XDG_DATA_HOME/minato}, else {@code ~/.local/share/minato}; on
     * Windows {@code %LOCALAPPDATA%\minato}.
     */
    public static Path usersRecord() {
        String data = System.getenv("XDG_DATA_HOME");
        String windows = System.getenv("LOCALAPPDATA");
        if (data != null && !data.isBlank()) {
            return Path.of(data, "minato");
        }
        return windows != null && !windows.isBlank()
                ? Path.of(windows, "minato")
                : Path.of(String.valueOf(System.getProperty("user.home")), ".local", "share", "minato");
    }

    /** The plugins of the product: the features that are installed one by one, and jars in its dropins folder. */
    public List<Plugin> installed() throws IOException {
        List<Plugin> plugins = new ArrayList<>();
        for (Director.Unit unit : Director.roots(run(List.of("-listInstalledRoots")))) {
            if (unit.isFeature() && !PLATFORM.contains(plain(unit.id()))) {
                String id = plain(unit.id());
                plugins.add(new Plugin(
                        id,
                        unit.version(),
                        FeatureLabel.of(product.folder(), id, unit.version()).orElse(id)));
            }
        }
        for (Path jar : droppedIn()) {
            PluginJar.read(jar)
                    .ifPresent(found -> plugins.add(new Plugin(found.name(), found.version(), found.name())));
        }
        return plugins;
    }

    /** The features that a repository offers, the newest of each. */
    public List<Plugin> offered(URI repository) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("-repository", repository.toString(), "-list"));
        arguments.addAll(Director.listFormat());
        Director.Result result = run(arguments);
        if (!result.done()) {
            throw new MinatoException(TEXTS.get("repository.unreadable", repository.toString()));
        }
        return Director.units(result).stream()
                .filter(Director.Unit::isFeature)
                .map(unit -> new Plugin(plain(unit.id()), unit.version(), unit.name()))
                .toList();
    }

    /**
     * Installs a feature, or another version of one that is installed.
     *
     * @param name id of the feature, with or without {@code .feature}, or the last part of it such as {@code sharing};
     *     {@code name/1.2.0} asks for a version, else it is the newest
     */
    public Plugin install(String name, URI repository) throws IOException {
        needWritable();
        Plugin wanted = choose(name, repository);
        List<Plugin> present = installed();
        Optional<Plugin> old =
                present.stream().filter(other -> other.id().equals(wanted.id())).findFirst();
        if (old.isPresent() && old.get().version().equals(wanted.version())) {
            record(wanted, repository);
            return wanted;
        }
        List<String> arguments = new ArrayList<>(List.of(
                "-repository",
                repository.toString(),
                "-installIU",
                wanted.id() + Director.GROUP + "/" + wanted.version()));
        old.ifPresent(other ->
                arguments.addAll(List.of("-uninstallIU", other.id() + Director.GROUP + "/" + other.version())));
        Director.Result result = run(arguments);
        if (!result.done()) {
            throw new MinatoException(
                    TEXTS.get("install.failed", wanted.id(), wanted.version()), Failure.explain(result.log()), null);
        }
        record(wanted, repository);
        return wanted;
    }

    /**
     * Puts a plain jar with a domain plugin into the product; it takes the place of another version of itself. A jar
     * that would not work (its descriptor is broken, it needs another Minato, it declares a domain that another plugin
     * has) is refused.
     */
    public Plugin installJar(Path jar) throws IOException {
        needWritable();
        PluginJar found =
                PluginJar.read(jar).orElseThrow(() -> new MinatoException(TEXTS.get("jar.unfit", jar.toString())));
        if (present(found.name())) {
            throw new MinatoException(TEXTS.get("jar.present", found.name()));
        }
        refuseFaults(found, jar);
        removeJar(found.name());
        Files.createDirectories(product.dropins());
        Files.copy(
                jar,
                product.dropins().resolve(found.name() + "_" + found.version() + ".jar"),
                StandardCopyOption.REPLACE_EXISTING);
        added.keep(found.name(), found.version(), jar);
        return new Plugin(found.name(), found.version(), found.name());
    }

    /** Removes a plugin. Models that use it stay as they are; opening them names what is missing. */
    public Plugin uninstall(String name) throws IOException {
        needWritable();
        List<Plugin> plugins = installed();
        Plugin plugin = Names.match(name, plugins)
                .orElseThrow(() -> new MinatoException(TEXTS.get("uninstall.unknown", name, ids(plugins))));
        if (!removeJar(plugin.id())) {
            Director.Result result =
                    run(List.of("-uninstallIU", plugin.id() + Director.GROUP + "/" + plugin.version()));
            if (!result.done()) {
                throw new MinatoException(
                        TEXTS.get("uninstall.failed", plugin.id()), Failure.explain(result.log()), null);
            }
        }
        added.forget(plugin.id());
        return plugin;
    }

    /** Plugins that this user has added, but that the product lacks: after a rebuild or an upgrade. */
    public List<Plugin> lost() throws IOException {
        List<Entry> entries = added.entries();
        if (entries.isEmpty()) {
            return List.of();
        }
        Set<String> present = installed().stream().map(Plugin::id).collect(Collectors.toSet());
        return entries.stream()
                .filter(entry -> !present.contains(entry.id()))
                .map(entry -> new Plugin(entry.id(), entry.version(), entry.id()))
                .toList();
    }

    /** Installs what {@link #lost} names again, from the sources that were kept; gives what was installed. */
    public List<Plugin> restore() throws IOException {
        List<Plugin> back = new ArrayList<>();
        for (Plugin plugin : lost()) {
            Entry entry = added.find(plugin.id()).orElseThrow();
            Optional<Path> kept = added.local(entry);
            if (entry.isJar() && kept.isPresent()) {
                back.add(installJar(kept.get()));
            } else {
                back.add(install(
                        plugin.id() + "/" + plugin.version(),
                        kept.map(Installer::address).orElseGet(() -> URI.create(entry.source()))));
            }
        }
        return back;
    }

    /**
     * The address of a repository: a folder or an archive by its path, anything else as it is.
     *
     * @throws MinatoException if it is neither
     */
    public static URI repository(String text) {
        Path path = path(text).orElse(null);
        if (path != null && Files.exists(path)) {
            return address(path);
        }
        try {
            URI address = new URI(text);
            if (address.isAbsolute() && !"file".equals(address.getScheme())) {
                return address;
            }
        } catch (java.net.URISyntaxException e) {
            // told below
        }
        throw new MinatoException(TEXTS.get("repository.missing", text));
    }

    private static Optional<Path> path(String text) {
        try {
            return Optional.of(text.startsWith("file:") ? Path.of(URI.create(text)) : Path.of(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static URI address(Path path) {
        URI file = path.toAbsolutePath().normalize().toUri();
        return Files.isDirectory(path) ? file : URI.create("jar:" + file + "!/");
    }

    private Plugin choose(String name, URI repository) throws IOException {
        int slash = name.indexOf('/');
        String wanted = slash < 0 ? name : name.substring(0, slash);
        List<Plugin> offered = offered(repository);
        Stream<Plugin> fitting = offered.stream()
                .filter(plugin -> slash < 0 || plugin.version().equals(name.substring(slash + 1)))
                .sorted(Comparator.comparing(Plugin::version, Versions::compare).reversed());
        return Names.match(wanted, fitting.toList())
                .orElseThrow(() -> new MinatoException(TEXTS.get("install.unknown", name, ids(offered))));
    }

    private static LocalizedText ids(List<Plugin> plugins) {
        List<String> ids = plugins.stream().map(Plugin::id).distinct().sorted().toList();
        return ids.isEmpty() ? TEXTS.get("none") : LocalizedText.same(String.join(", ", ids));
    }

    private void record(Plugin plugin, URI repository) throws IOException {
        Optional<Path> local = local(repository);
        if (local.isPresent()
                && local.get().equals(product.sdk().toAbsolutePath().normalize())) {
            return; // every product brings it
        }
        if (local.isPresent()) {
            added.keep(plugin.id(), plugin.version(), local.get());
        } else {
            added.note(plugin.id(), plugin.version(), repository.toString());
        }
    }

    private static Optional<Path> local(URI repository) {
        String text = repository.toString();
        if (text.startsWith("jar:file:")) {
            text = text.substring("jar:".length(), text.length() - "!/".length());
        }
        return text.startsWith("file:") ? Optional.of(Path.of(URI.create(text))) : Optional.empty();
    }

    private void refuseFaults(PluginJar plugin, Path jar) throws IOException {
        List<Finding> faults = domains.faultsOf(plugin.name(), PluginJar.descriptor(jar));
        if (!faults.isEmpty()) {
            LocalizedText reasons = new LocalizedText(
                    faults.stream().map(fault -> fault.message().ja()).collect(Collectors.joining("")),
                    faults.stream().map(fault -> fault.message().en()).collect(Collectors.joining(" ")));
            throw new MinatoException(TEXTS.get("jar.faulty", plugin.name(), reasons));
        }
    }

    private boolean present(String bundle) throws IOException {
        try (DirectoryStream<Path> jars =
                Files.newDirectoryStream(product.folder().resolve("plugins"), bundle + "_*")) {
            return jars.iterator().hasNext();
        }
    }

    private boolean removeJar(String bundle) throws IOException {
        boolean removed = false;
        for (Path jar : droppedIn()) {
            if (PluginJar.read(jar).filter(found -> found.name().equals(bundle)).isPresent()) {
                Files.delete(jar);
                removed = true;
            }
        }
        return removed;
    }

    private List<Path> droppedIn() throws IOException {
        if (!Files.isDirectory(product.dropins())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(product.dropins())) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        }
    }

    private Director.Result run(List<String> arguments) throws IOException {
        Path launcher = product.launcher()
                .orElseThrow(() -> new MinatoException(
                        TEXTS.get("product.missing", product.folder().toString())));
        try {
            return new Director(product, launcher).run(arguments);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    private void needWritable() {
        if (!product.isWritable()) {
            throw new MinatoException(
                    TEXTS.get("product.readOnly", product.folder().toString()));
        }
    }

    private static String plain(String unit) {
        return unit.endsWith(Director.GROUP) ? unit.substring(0, unit.length() - Director.GROUP.length()) : unit;
    }
}
