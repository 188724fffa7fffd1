// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.minato.core.text.LocalizedText;
import org.minato.generate.internal.text.Words;
import org.minato.model.base.NamedElement;
import org.minato.model.refmodel.DataField;
import org.minato.model.refmodel.DataSet;
import org.minato.model.refmodel.Measurement;

/**
 * One member of a message: a field of a data set, with the range of the measurement of the same name; or a measurement
 * that no field stands for. Immutable.
 *
 * @param key name of the member: the id of the field or measurement
 * @param name its name
 * @param type as {@link DataField#getType()}; empty where the model gives none
 * @param unit unit of the values; may be empty
 * @param minimum smallest value, in the unit
 * @param maximum largest value, in the unit
 * @param about the field and measurement
 */
public record PayloadField(
        String key,
        LocalizedText name,
        String type,
        String unit,
        Optional<Double> minimum,
        Optional<Double> maximum,
        List<NamedElement> about) {

    /** Keeps its own copy. */
    public PayloadField {
        about = List.copyOf(about);
    }

    /** The members of a data set's messages: its fields, then what is measured besides. */
    public static List<PayloadField> of(DataSet dataSet) {
        List<Measurement> rest = new ArrayList<>(dataSet.getMeasuredBy());
        List<PayloadField> members = new ArrayList<>();
        for (DataField field : dataSet.getFields()) {
            Optional<Measurement> measured =
                    rest.stream().filter(each -> same(field, each)).findFirst();
            measured.ifPresent(rest::remove);
            members.add(of(field, measured));
        }
        rest.forEach(measurement -> members.add(of(measurement)));
        return members;
    }

    /** Whether two members say the same: equal names, types and units. */
    public boolean matches(PayloadField other) {
        return name.equals(other.name) && type.equals(other.type) && unit.equals(other.unit);
    }

    private static boolean same(DataField field, Measurement measurement) {
        return named(field).equals(named(measurement))
                && Words.text(field.getUnit()).equals(Words.text(measurement.getUnit()));
    }

    private static PayloadField of(DataField field, Optional<Measurement> measured) {
        List<NamedElement> about = new ArrayList<>(List.of(field));
        measured.ifPresent(about::add);
        return new PayloadField(
                Words.text(field.getId()),
                named(field),
                Words.text(field.getType()),
                Words.text(field.getUnit()),
                measured.map(Measurement::getMinimum),
                measured.map(Measurement::getMaximum),
                about);
    }

    private static PayloadField of(Measurement measurement) {
        boolean number = !Words.text(measurement.getUnit()).isEmpty()
                || measurement.getMinimum() != null
                || measurement.getMaximum() != null;
        return new PayloadField(
                Words.text(measurement.getId()),
                named(measurement),
                number ? "number" : "",
                Words.text(measurement.getUnit()),
                Optional.ofNullable(measurement.getMinimum()),
                Optional.ofNullable(measurement.getMaximum()),
                List.of(measurement));
    }

    private static LocalizedText named(NamedElement element) {
        String ja = Words.text(element.getNameJa());
        String en = Words.text(element.getNameEn());
        String id = Words.text(element.getId());
        String any = ja.isEmpty() ? (en.isEmpty() ? id : en) : ja;
        return new LocalizedText(any, en.isEmpty() ? any : en);
    }
}
