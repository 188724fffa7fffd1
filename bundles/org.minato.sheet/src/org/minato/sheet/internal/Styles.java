// SPDX-License-Identifier: EPL-2.0
package org.minato.sheet.internal;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Formats of the generated workbook, taken over into the person's once each. */
final class Styles {
    private final XSSFWorkbook shell;
    private final Map<Short, XSSFCellStyle> taken = new HashMap<>();

    Styles(XSSFWorkbook shell) {
        this.shell = shell;
    }

    XSSFCellStyle of(XSSFCellStyle generated) {
        XSSFCellStyle known = taken.get(generated.getIndex());
        if (known == null) {
            known = shell.createCellStyle();
            known.cloneStyleFrom(generated);
            taken.put(generated.getIndex(), known);
        }
        return known;
    }
}
