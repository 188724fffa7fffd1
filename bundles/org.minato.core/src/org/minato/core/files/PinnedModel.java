// SPDX-License-Identifier: EPL-2.0
package org.minato.core.files;

import org.eclipse.emf.ecore.resource.Resource;
import org.minato.core.files.internal.MinatoResource;
import org.minato.core.files.internal.Serialisation;
import org.minato.model.deployment.ModelPin;
import org.minato.model.refmodel.ReferenceModel;

/** Whether a plan has the model that it has pinned. */
public final class PinnedModel {

    private PinnedModel() {}

    /** Whether the model has the pinned version; also where no version is pinned or there is no model. */
    public static boolean hasVersion(ModelPin pin) {
        ReferenceModel model = pin.getModel();
        return model == null || pin.getVersion() == null || pin.getVersion().equals(model.getVersion());
    }

    /**
     * Whether the model has the pinned content; also where no checksum is pinned or there is no model. A file that Minato
     * has saved has the checksum on disk; any other has it when written anew, which takes as long as saving.
     */
    public static boolean hasContent(ModelPin pin) {
        ReferenceModel model = pin.getModel();
        String checksum = pin.getChecksum();
        if (model == null || checksum == null) {
            return true;
        }
        Resource resource = model.eResource();
        boolean onDisk = resource instanceof MinatoResource file && checksum.equals(file.diskChecksum());
        return onDisk || checksum.equals(Serialisation.sha256(Serialisation.bytes(resource)));
    }
}
