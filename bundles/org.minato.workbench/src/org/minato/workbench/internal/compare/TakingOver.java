// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.compare;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.swt.widgets.Shell;
import org.minato.commands.edit.TakeOver;
import org.minato.commands.session.OpenFile;
import org.minato.compare.ModelUpdate;
import org.minato.core.errors.MinatoException;
import org.minato.core.files.ModelFiles;
import org.minato.model.deployment.Plan;
import org.minato.model.refmodel.ReferenceModel;
import org.minato.rules.CheckOptions;
import org.minato.rules.Checker;
import org.minato.workbench.internal.check.OpenBooks;
import org.minato.workbench.internal.dialog.Ask;
import org.minato.workbench.internal.dialog.PreviewDialog;
import org.minato.workbench.internal.form.EditedModel;
import org.minato.workbench.internal.text.Services;
import org.minato.workbench.internal.text.Words;

/** Takes another version of the reference model over into an open plan, after showing what that means for it. */
public final class TakingOver {
    private final EditedModel model;
    private final Path other;

    /** @param other the file of the other version */
    public TakingOver(EditedModel model, Path other) {
        this.model = model;
        this.other = other;
    }

    /** Shows what it means, and takes it over if the user agrees. */
    public void offer(Shell shell) {
        try {
            List<PreviewDialog.Line> lines = preview();
            PreviewDialog dialog = new PreviewDialog(
                    shell,
                    Words.of("compare.takeOver"),
                    Words.of("compare.takeOverHelp", other.getFileName()),
                    Words.of("compare.takeOverAction"),
                    lines);
            if (dialog.accepted()) {
                take();
            }
        } catch (MinatoException e) {
            Ask.trouble(shell, e);
        }
    }

    /**
     * What taking it over means.
     *
     * @throws MinatoException where the other file cannot be read or is no reference model
     */
    public List<PreviewDialog.Line> preview() {
        ModelFiles files = Services.get(ModelFiles.class);
        if (!(files.open(other).root() instanceof ReferenceModel next)) {
            throw new MinatoException(Words.both("compare.noModel", other.getFileName()));
        }
        return model.read(() -> {
            ModelUpdate update = ModelUpdate.of((Plan) model.file().root(), next, files.checksum(next.eResource()));
            return DifferenceLines.of(
                    update,
                    update.outlook(
                            Services.get(Checker.class),
                            Services.get(OpenBooks.class).current(),
                            CheckOptions.on(LocalDate.now())));
        });
    }

    /** Takes it over as one change that can be undone. */
    public void take() {
        ModelFiles files = Services.get(ModelFiles.class);
        OpenFile plan = model.file();
        plan.join(other);
        next().ifPresent(next -> model.edit(domain ->
                TakeOver.of(domain, ModelUpdate.of((Plan) plan.root(), next, files.checksum(next.eResource())))));
    }

    private Optional<ReferenceModel> next() {
        return model.read(() -> {
            URI wanted = URI.createFileURI(other.toAbsolutePath().toString());
            for (Resource file : model.session().resourceSet().getResources()) {
                if (file.getURI().equals(wanted)
                        && !file.getContents().isEmpty()
                        && file.getContents().get(0) instanceof ReferenceModel found) {
                    return Optional.of(found);
                }
            }
            return Optional.empty();
        });
    }
}
