// SPDX-License-Identifier: EPL-2.0
package org.minato.emfgen;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/**
 * Generates the Java code of every {@code model/*.genmodel} of a bundle into the folder its generator model names.
 *
 * <p>The only argument is the bundle's folder. An error in a model or in the generation ends the program with an exception.
 */
public final class EmfGenerator {

    private EmfGenerator() {}

    public static void main(String[] args) throws IOException {
        File bundle = new File(args[0]).getCanonicalFile();
        File[] siblings = new File(bundle, "..").getCanonicalFile().listFiles(File::isDirectory);
        for (File sibling : siblings == null ? new File[0] : siblings) {
            EcorePlugin.getPlatformResourceMap().put(sibling.getName(), URI.createFileURI(sibling + "/"));
        }
        GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(
                GenModelPackage.eNS_URI, GenModelGeneratorAdapterFactory.DESCRIPTOR);
        for (String genmodel : genmodels(bundle.toPath())) {
            generate(bundle.toPath(), genmodel);
        }
    }

    private static List<String> genmodels(Path bundle) throws IOException {
        try (var files = Files.list(bundle.resolve("model"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".genmodel"))
                    .sorted()
                    .toList();
        }
    }

    private static void generate(Path bundle, String genmodel) throws IOException {
        URI uri = URI.createPlatformResourceURI(bundle.getFileName() + "/model/" + genmodel, true);
        ResourceSet resources = resourceSet();
        GenModel model =
                (GenModel) resources.getResource(uri, true).getContents().get(0);
        EcoreUtil.resolveAll(resources);
        model.reconcile();
        failOnError(model.diagnose());
        clean(bundle.getParent().resolve(model.getModelDirectory().substring(1)));
        model.setCanGenerate(true);
        Generator generator = new Generator();
        generator.setInput(model);
        failOnError(generator.generate(model, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, new BasicMonitor()));
        System.out.println("Generated " + model.getModelDirectory() + " from " + genmodel);
    }

    private static ResourceSet resourceSet() {
        ResourceSet resources = new ResourceSetImpl();
        var factories = resources.getResourceFactoryRegistry().getExtensionToFactoryMap();
        factories.put("ecore", new EcoreResourceFactoryImpl());
        factories.put("genmodel", new EcoreResourceFactoryImpl());
        resources.getPackageRegistry().put(GenModelPackage.eNS_URI, GenModelPackage.eINSTANCE);
        resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(false));
        return resources;
    }

    private static void failOnError(Diagnostic diagnostic) {
        if (diagnostic.getSeverity() >= Diagnostic.ERROR) {
            throw new IllegalStateException(diagnostic.toString());
        }
    }

    private static void clean(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
