package org.example.sharing;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.minato.core.text.LocalizedText;
import org.minato.model.refmodel.Device;
import org.minato.model.refmodel.RefmodelPackage;
import org.minato.rules.spi.CodedCheck;
import org.minato.rules.spi.CodedCheckContext;
import org.osgi.service.component.annotations.Component;

/** Finds vehicles that have the same number; the rule book names this check. */
@Component
public final class VehicleNumbers implements CodedCheck {

    @Override
    public String name() {
        return "sharing.vehicle-numbers";
    }

    @Override
    public void check(CodedCheckContext context) {
        Map<String, Device> named = new HashMap<>();
        for (EObject element : context.elements(RefmodelPackage.Literals.DEVICE)) {
            Device device = (Device) element;
            if ("sharing.vehicle".equals(device.getCategory())) {
                context.looksAt(device);
                if (device.getNameJa() != null && named.putIfAbsent(device.getNameJa(), device) != null) {
                    context.violation(
                            device,
                            new LocalizedText(
                                    "「" + device.getNameJa() + "」という番号の車両がほかにもあります。番号を変えてください。",
                                    "There is another vehicle with the number \"" + device.getNameJa() + "\". Change one."));
                }
            }
        }
    }
}
