// SPDX-License-Identifier: EPL-2.0
package org.minato.benchmark.internal.model;

import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import org.minato.model.base.PartialDate;
import org.minato.model.base.Quantity;
import org.minato.model.refmodel.Actor;
import org.minato.model.refmodel.Authentication;
import org.minato.model.refmodel.DataSet;
import org.minato.model.refmodel.Device;
import org.minato.model.refmodel.Equipment;
import org.minato.model.refmodel.InitialPassword;
import org.minato.model.refmodel.Interface;
import org.minato.model.refmodel.MaintenanceKind;
import org.minato.model.refmodel.MaintenanceTask;
import org.minato.model.refmodel.Measurement;
import org.minato.model.refmodel.PowerKind;
import org.minato.model.refmodel.PowerSupply;
import org.minato.model.refmodel.SecurityProperties;
import org.minato.model.refmodel.Technology;
import org.minato.model.refmodel.UpdateSupport;

/** What every piece of equipment of a generated model has: an interface, power, security and maintenance. */
final class Equipping {
    private static final List<MaintenanceKind> OF_BUOYS = List.of(
            MaintenanceKind.BATTERY_REPLACEMENT,
            MaintenanceKind.SENSOR_CLEANING,
            MaintenanceKind.INSTALLATION,
            MaintenanceKind.RELOCATION,
            MaintenanceKind.REMOVAL);

    private Equipping() {}

    static void of(Equipment equipment, Parts parts, Technology technology, Actor responsible) {
        String id = equipment.getId();
        Interface radio = parts.make(Interface.class, id + "-radio", "無線", "Radio");
        radio.setTechnology(technology);
        radio.setBand(Quantity.parse("920 MHz"));
        radio.setOutputPower(Quantity.parse("20 mW"));
        equipment.getInterfaces().add(radio);
        PowerSupply power = parts.make(PowerSupply.class, id + "-power");
        power.setKind(PowerKind.SOLAR_AND_BATTERY);
        power.setBatteryLife(Period.ofYears(2));
        equipment.setPower(power);
        SecurityProperties security = parts.make(SecurityProperties.class, id + "-security");
        security.setInitialPassword(InitialPassword.UNIQUE);
        security.setAuthentication(Authentication.CERTIFICATE);
        security.setUpdateSupport(UpdateSupport.AUTOMATIC);
        security.setContactPoint("03-0000-0000");
        security.setSupportedUntil(PartialDate.parse("2030"));
        equipment.setSecurity(security);
        task(equipment, parts, MaintenanceKind.INSPECTION, responsible);
    }

    static void maintain(Equipment equipment, Parts parts, Actor responsible) {
        OF_BUOYS.forEach(kind -> task(equipment, parts, kind, responsible));
    }

    private static void task(Equipment equipment, Parts parts, MaintenanceKind kind, Actor responsible) {
        String id = equipment.getId() + "-" + kind.getName().toLowerCase(Locale.ROOT);
        MaintenanceTask task = parts.make(MaintenanceTask.class, id, "保守", "Maintenance");
        task.setKind(kind);
        task.setResponsible(responsible);
        task.setInterval(Period.ofMonths(6));
        task.setOnFailure(kind == MaintenanceKind.REMOVAL);
        equipment.getMaintenance().add(task);
    }

    static void measure(Device device, Parts parts, String name, String ja, String en, String unit, DataSet dataSet) {
        Measurement measurement = parts.make(Measurement.class, device.getId() + "-" + name, ja, en);
        measurement.setUnit(unit.isEmpty() ? null : unit);
        measurement.setMinimum(0.0);
        measurement.setMaximum(100.0);
        measurement.setInterval(Duration.ofMinutes(10));
        measurement.setDataSet(dataSet);
        device.getMeasurements().add(measurement);
    }
}
