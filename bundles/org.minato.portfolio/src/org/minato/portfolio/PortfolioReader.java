// SPDX-License-Identifier: EPL-2.0
package org.minato.portfolio;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ObjIntConsumer;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.minato.core.errors.MinatoException;
import org.minato.core.errors.UnreadableFileException;
import org.minato.core.files.LoadedFile;
import org.minato.core.files.ModelFiles;
import org.minato.core.text.LocalizedText;
import org.minato.model.deployment.Plan;
import org.minato.model.refmodel.ReferenceModel;
import org.minato.portfolio.internal.Summaries;
import org.minato.rules.CheckOptions;
import org.minato.rules.Checker;
import org.minato.rules.ClauseResult;
import org.minato.rules.RuleBooks;
import org.minato.rules.Subject;

/**
 * Reads the models and plans of a folder one after the other: each is opened, checked, summed up and let go, so that the
 * memory needed does not grow with their sizes. Safe for several threads.
 */
public final class PortfolioReader {
    private final ModelFiles files;
    private final Checker checker;
    private final RuleBooks books;

    /** With what opens files and checks plans, and the rule books to check against. */
    public PortfolioReader(ModelFiles files, Checker checker, RuleBooks books) {
        this.files = files;
        this.checker = checker;
        this.books = books;
    }

    /**
     * Reads all models and plans at and below a folder. Hidden folders are passed over. A file that cannot be read is
     * listed with the reason and does not end the reading.
     *
     * @param options as of which day plans are checked, and against which rule books
     * @param progress told each file before it is read, and how many are left with it
     * @throws IOException when a folder cannot be listed
     */
    public Portfolio read(Path folder, CheckOptions options, ObjIntConsumer<Path> progress) throws IOException {
        Reading reading = new Reading(folder, options);
        List<Path> found = find(folder);
        for (int i = 0; i < found.size(); i++) {
            progress.accept(found.get(i), found.size() - i);
            reading.read(found.get(i));
        }
        return reading.result();
    }

    private static List<Path> find(Path folder) throws IOException {
        TreeSet<Path> found = new TreeSet<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
                boolean hidden = !visited.equals(folder)
                        && String.valueOf(visited.getFileName()).startsWith(".");
                return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String name = String.valueOf(file.getFileName());
                if (!name.startsWith(".") && (name.endsWith(".plan") || name.endsWith(".refmodel"))) {
                    found.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return List.copyOf(found);
    }

    /** One run over a folder. */
    private final class Reading {
        private final Path folder;
        private final CheckOptions options;
        private final Map<Path, ModelSummary> models = new TreeMap<>();
        private final List<PlanSummary> plans = new ArrayList<>();
        private final List<Portfolio.UnreadableFile> unreadable = new ArrayList<>();
        private final Map<String, LocalizedText> titles = new TreeMap<>();
        private final Map<String, LocalizedText> clauses = new TreeMap<>();

        Reading(Path folder, CheckOptions options) {
            this.folder = folder;
            this.options = options;
        }

        void read(Path file) {
            if (models.containsKey(file)) {
                return;
            }
            ResourceSet set = files.newResourceSet();
            try {
                LoadedFile opened = files.open(file, set);
                if (opened.plan().isPresent()) {
                    opened.model().ifPresent(this::model);
                    plan(file, opened.plan().get());
                } else {
                    opened.model().ifPresent(this::model);
                }
            } catch (UnreadableFileException refused) {
                LocalizedText reason =
                        new LocalizedText(refused.message(Locale.JAPANESE), refused.message(Locale.ENGLISH));
                unreadable.add(new Portfolio.UnreadableFile(file, reason));
            } catch (MinatoException refused) {
                LocalizedText reason =
                        new LocalizedText(refused.message(Locale.JAPANESE), refused.message(Locale.ENGLISH));
                unreadable.add(new Portfolio.UnreadableFile(file, reason));
            } finally {
                set.getResources().forEach(resource -> resource.unload());
                set.getResources().clear();
            }
        }

        private void model(ReferenceModel model) {
            if (model.eResource() != null && model.eResource().getURI().isFile()) {
                Path file = Path.of(model.eResource().getURI().toFileString());
                models.computeIfAbsent(file, key -> Summaries.of(key, model));
            }
        }

        private void plan(Path file, Plan plan) {
            List<ClauseResult> results =
                    checker.check(Subject.of(plan), books, options).clauses();
            for (ClauseResult result : results) {
                titles.computeIfAbsent(
                        String.valueOf(result.ruleBook().getId()), id -> Summaries.name(result.ruleBook()));
                clauses.computeIfAbsent(result.key(), key -> Summaries.name(result.clause()));
            }
            plans.add(Summaries.of(file, plan, results));
        }

        Portfolio result() {
            return new Portfolio(
                    folder, options.date(), List.copyOf(models.values()), plans, unreadable, titles, clauses);
        }
    }
}
