// SPDX-License-Identifier: EPL-2.0
package org.minato.domain.fisheries;

import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.minato.core.domain.Domains;
import org.minato.core.files.ModelFiles;
import org.minato.model.base.Root;

/** The repository's own files: the bundle's data and the example. */
final class Fisheries {

    static final Path ROOT = Path.of(String.valueOf(System.getProperty("minato.root")));
    static final Path BUNDLE = ROOT.resolve("bundles/org.minato.domain.fisheries");
    static final Path EXAMPLE = ROOT.resolve("examples/fisheries");
    static final Path BROKEN = ROOT.resolve("examples/broken/fisheries");

    private Fisheries() {}

    static Domains domains() {
        try {
            return Domains.of(List.of(
                    url(ROOT.resolve("bundles/org.minato.core/minato.domain")),
                    url(ROOT.resolve("bundles/org.minato.domain.common/minato.domain")),
                    url(BUNDLE.resolve("minato.domain"))));
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static URL url(Path file) throws MalformedURLException {
        return file.toUri().toURL();
    }

    static ModelFiles files() {
        return new ModelFiles(domains());
    }

    /** The top element of a file and all below it. */
    static List<EObject> elements(Path file) {
        Root root = files().open(file).root();
        List<EObject> elements = new ArrayList<>(List.of(root));
        EcoreUtil.<EObject>getAllContents(root, false).forEachRemaining(elements::add);
        return elements;
    }
}
