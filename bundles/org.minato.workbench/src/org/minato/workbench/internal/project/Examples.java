// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.project;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Status;
import org.minato.core.domain.Domains;
import org.minato.core.domain.InstalledDomain;
import org.minato.model.domain.Example;
import org.minato.workbench.internal.text.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The examples that the installed domains ship, and projects with copies of them. */
@Component(service = Examples.class)
public final class Examples {
    private final Domains domains;

    /** Called by the service runtime. */
    @Activate
    public Examples(@Reference Domains domains) {
        this.domains = domains;
    }

    /**
     * An example of a domain.
     *
     * @param domain the domain that ships it
     * @param declared what the domain says of it
     */
    public record Shipped(InstalledDomain domain, Example declared) {
        /** What it is called, in the user's language. */
        public String name() {
            return Words.either(declared.getNameJa(), declared.getNameEn());
        }

        /** What it shows, in the user's language. */
        public String description() {
            return Words.either(declared.getDescriptionJa(), declared.getDescriptionEn());
        }

        private String folder() {
            String path = declared.getPath();
            return isFile(path) ? path.substring(0, Math.max(0, path.lastIndexOf('/'))) : path;
        }

        private static boolean isFile(String path) {
            return path.lastIndexOf('.') > path.lastIndexOf('/');
        }
    }

    /** All examples of all domains whose files are there. */
    public List<Shipped> all() {
        List<Shipped> found = new ArrayList<>();
        for (InstalledDomain domain : domains.all()) {
            domain.descriptor().getExamples().stream()
                    .map(example -> new Shipped(domain, example))
                    .filter(example -> !domain.files(example.folder()).isEmpty())
                    .forEach(found::add);
        }
        return found;
    }

    /** The reference model of an example, as it is shipped. */
    public Optional<URL> model(Shipped example) {
        return example.domain().files(example.folder()).stream()
                .filter(path -> path.endsWith(".refmodel"))
                .findFirst()
                .flatMap(example.domain()::entry);
    }

    /**
     * Makes a new project with a copy of the example.
     *
     * @return the file to begin with: the one that the domain names, else the first reference model
     */
    public Optional<IFile> copy(Shipped example) throws CoreException {
        String folder = example.folder();
        IProject project = Projects.named(Projects.freeName(folder.substring(folder.lastIndexOf('/') + 1)));
        List<IFile> copied = new ArrayList<>();
        for (String path : example.domain().files(folder)) {
            Optional<URL> entry = example.domain().entry(path);
            if (entry.isPresent()) {
                copied.add(copy(entry.get(), project, path.substring(folder.length() + 1)));
            }
        }
        String declared = example.declared().getPath();
        return copied.stream()
                .filter(file -> declared.endsWith("/" + file.getName()))
                .findFirst()
                .or(() -> copied.stream()
                        .filter(file -> "refmodel".equals(file.getFileExtension()))
                        .findFirst());
    }

    private static IFile copy(URL entry, IProject project, String path) throws CoreException {
        IFile file = project.getFile(IPath.fromPortableString(path));
        if (file.getParent() instanceof IFolder parent && !parent.exists()) {
            parent.create(true, true, null);
        }
        try (InputStream content = entry.openStream()) {
            file.create(content, true, null);
        } catch (IOException e) {
            throw new CoreException(Status.error(Words.of("project.notCopied", path), e));
        }
        return file;
    }
}
