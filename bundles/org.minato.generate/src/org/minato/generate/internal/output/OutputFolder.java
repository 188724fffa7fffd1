// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.internal.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.minato.core.errors.MinatoException;
import org.minato.core.files.AtomicFile;
import org.minato.core.text.Texts;

/**
 * The output folder. Every path stays inside it, also through symbolic links; files are replaced as a whole. In a dry
 * run nothing is written.
 */
final class OutputFolder {
    static final Texts TEXTS = Texts.of(OutputFolder.class);
    /** Where Minato keeps what it needs for the next run. */
    static final String OWN = ".minato";
    /** What was generated last. */
    static final String BASE = OWN + "/base/";
    /** What was laid beside a file in conflict. */
    static final String OFFERED = OWN + "/offered/";

    private static final Pattern FORBIDDEN = Pattern.compile("[\\\\:*?\"<>|\\x00-\\x1f]");
    private static final Pattern RESERVED = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");
    private static final int LONGEST_NAME = 255;

    private final Path root;
    private final boolean dryRun;
    private final NewFiles fresh = new NewFiles();

    OutputFolder(Path root, boolean dryRun) {
        this.root = root.toAbsolutePath().normalize();
        this.dryRun = dryRun;
    }

    Path root() {
        return root;
    }

    boolean dryRun() {
        return dryRun;
    }

    /** Refuses what a generator must not name: paths that leave the folder or that Windows cannot hold. */
    static String checked(String path) {
        for (String name : path.split("/", -1)) {
            boolean bad = name.isBlank()
                    || name.startsWith(".")
                    || name.endsWith(".")
                    || name.endsWith(" ")
                    || name.length() > LONGEST_NAME
                    || FORBIDDEN.matcher(name).find()
                    || RESERVED.matcher(name).matches();
            if (bad) {
                throw illegal(path);
            }
        }
        return path;
    }

    Optional<byte[]> read(String path) {
        Path file = resolve(path);
        try {
            return Optional.of(Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw failed("file.unreadable", path, e);
        }
    }

    void write(String path, byte[] content) {
        if (dryRun) {
            return;
        }
        Path file = resolve(path);
        try {
            if (NewFiles.isFree(file)) {
                fresh.write(file, content);
            } else {
                AtomicFile.write(file, content);
            }
        } catch (IOException e) {
            throw failed("file.notWritten", path, e);
        }
    }

    /** Forces new files to the disk, before the manifest says that they are there. */
    void force() {
        try {
            fresh.force();
        } catch (IOException e) {
            throw failed("folder.notWritable", root.toString(), e);
        }
    }

    void delete(String path) {
        if (dryRun) {
            return;
        }
        Path file = resolve(path);
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw failed("file.notWritten", path, e);
        }
    }

    /**
     * What was generated last. After a conflict that is the new version that was laid beside the file as soon as the
     * person has deleted it there: by that the person says that the file is as it should be.
     */
    Optional<byte[]> base(String path) {
        Optional<byte[]> offered = read(OFFERED + path);
        if (offered.isPresent() && read(beside(path)).isEmpty()) {
            return offered;
        }
        return read(BASE + path);
    }

    /** The file now has all that was generated: the next run starts from here, and a new version beside it goes. */
    void settle(String path, byte[] theirs) {
        String beside = beside(path);
        Optional<byte[]> offered = read(OFFERED + path);
        if (offered.isPresent()) {
            if (read(beside)
                    .filter(there -> Arrays.equals(there, offered.get()))
                    .isPresent()) {
                delete(beside);
            }
            delete(OFFERED + path);
        }
        if (!read(BASE + path).filter(old -> Arrays.equals(old, theirs)).isPresent()) {
            write(BASE + path, theirs);
        }
    }

    private Path resolve(String path) {
        Path file;
        try {
            file = root.resolve(path).normalize();
        } catch (InvalidPathException e) {
            throw failed("path.illegal", path, e);
        }
        if (!file.startsWith(root) || !staysInside(file)) {
            throw illegal(path);
        }
        return file;
    }

    /** A symbolic link inside the folder must not lead out of it. */
    private boolean staysInside(Path file) {
        try {
            if (!Files.exists(root)) {
                return true;
            }
            Path realRoot = root.toRealPath();
            Path existing = file;
            while (!Files.exists(existing, LinkOption.NOFOLLOW_LINKS)) {
                Path parent = existing.getParent();
                if (parent == null) {
                    return false;
                }
                existing = parent;
            }
            return existing.toRealPath().startsWith(realRoot);
        } catch (IOException e) {
            return false;
        }
    }

    private static MinatoException illegal(String path) {
        return new MinatoException(TEXTS.get("path.illegal", path), TEXTS.get("path.illegal.remedy"), null);
    }

    static MinatoException failed(String key, String path, Exception cause) {
        return new MinatoException(
                TEXTS.get(key, path, String.valueOf(cause.getMessage())), TEXTS.get(key + ".remedy"), cause);
    }

    /** Name for the new version of a file that a person has to compare with the edited one. */
    static String beside(String path) {
        int slash = path.lastIndexOf('/');
        String name = path.substring(slash + 1);
        String lower = name.toLowerCase(Locale.ROOT);
        int dot = name.lastIndexOf('.');
        for (String ending : new String[] {".td.jsonld", ".tm.jsonld"}) {
            if (lower.endsWith(ending)) {
                dot = name.length() - ending.length();
            }
        }
        int cut = slash + 1 + (dot <= 0 ? name.length() : dot);
        return path.substring(0, cut) + ".new" + path.substring(cut);
    }
}
