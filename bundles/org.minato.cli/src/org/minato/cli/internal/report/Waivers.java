// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal.report;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import org.minato.core.text.LocalizedText;
import org.minato.model.deployment.Organisation;
import org.minato.model.deployment.Waiver;

/** What reports say of a waiver: reason, owner and expiry. */
final class Waivers {

    private Waivers() {}

    static LocalizedText reason(Waiver waiver) {
        return ClauseTexts.both(waiver.getReasonJa(), waiver.getReasonEn());
    }

    static LocalizedText owner(Waiver waiver) {
        Organisation owner = waiver.getOwner();
        return owner == null ? LocalizedText.same("") : ClauseTexts.name(owner);
    }

    static void write(JsonWriter json, Waiver waiver) throws IOException {
        json.name("waiver").beginObject();
        JsonTexts.text(json, "reason", reason(waiver));
        JsonTexts.text(json, "owner", owner(waiver));
        if (waiver.getExpires() != null) {
            json.name("expires").value(waiver.getExpires().toString());
        }
        json.endObject();
    }
}
