// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal.command;

import java.nio.file.Path;
import org.minato.cli.internal.Command;
import org.minato.cli.internal.Console;
import org.minato.cli.internal.ExitStatus;
import org.minato.cli.internal.Services;
import org.minato.model.refmodel.ReferenceModel;
import org.minato.model.refmodel.RefmodelFactory;
import picocli.CommandLine.Mixin;

/** {@code minato new model}: begins a reference model. */
@picocli.CommandLine.Command(name = "model", description = "${bundle:new.model.description}", sortOptions = false)
public final class NewModelCommand implements Command {

    @Mixin
    NewFile file = new NewFile();

    @Override
    public int run(Console console, Services services) {
        Path target = file.target(console, ".refmodel");
        ReferenceModel model = RefmodelFactory.eINSTANCE.createReferenceModel();
        file.fill(model, console.locale());
        services.files()
                .save(services.files().create(target, model, services.files().newResourceSet()));
        console.say("output.written", console.show(target));
        return ExitStatus.DONE;
    }
}
