// SPDX-License-Identifier: EPL-2.0
package org.minato.word.internal;

import org.minato.word.Picture;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Writes pictures into runs as DrawingML, scaled down to the page where they are larger. */
final class DrawingWriter {
    private static final String WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    private static final String A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final String PIC = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    /** English Metric Units to the pixel. */
    private static final double EMU = 9525;
    /** English Metric Units to the twentieth of a point. */
    private static final double TWIP = 635;

    private DrawingWriter() {}

    /** Appends a picture; width and height that it may have at most are in twentieths of a point. */
    static void append(Element run, Picture picture, String relationship, int number, double widest, double highest) {
        double scale = Math.min(
                1, Math.min(widest * TWIP / (picture.width() * EMU), highest * TWIP / (picture.height() * EMU)));
        String width = Long.toString(Math.round(picture.width() * EMU * scale));
        String height = Long.toString(Math.round(picture.height() * EMU * scale));
        Element inline = element(Wml.append(run, "drawing"), WP, "wp:inline");
        for (String side : new String[] {"distT", "distB", "distL", "distR"}) {
            inline.setAttribute(side, "0");
        }
        extent(element(inline, WP, "wp:extent"), width, height);
        Element properties = element(inline, WP, "wp:docPr");
        name(properties, number);
        properties.setAttribute("descr", picture.alternative());
        Element data = element(element(inline, A, "a:graphic"), A, "a:graphicData");
        data.setAttribute("uri", PIC);
        Element pic = element(data, PIC, "pic:pic");
        Element own = element(pic, PIC, "pic:nvPicPr");
        name(element(own, PIC, "pic:cNvPr"), number);
        element(own, PIC, "pic:cNvPicPr");
        Element fill = element(pic, PIC, "pic:blipFill");
        element(fill, A, "a:blip").setAttributeNS(Wml.R, "r:embed", relationship);
        element(element(fill, A, "a:stretch"), A, "a:fillRect");
        Element shape = element(pic, PIC, "pic:spPr");
        Element place = element(shape, A, "a:xfrm");
        Element corner = element(place, A, "a:off");
        corner.setAttribute("x", "0");
        corner.setAttribute("y", "0");
        extent(element(place, A, "a:ext"), width, height);
        Element geometry = element(shape, A, "a:prstGeom");
        geometry.setAttribute("prst", "rect");
        element(geometry, A, "a:avLst");
    }

    private static void extent(Element element, String width, String height) {
        element.setAttribute("cx", width);
        element.setAttribute("cy", height);
    }

    private static void name(Element element, int number) {
        element.setAttribute("id", Integer.toString(number));
        element.setAttribute("name", "Picture " + number);
    }

    private static Element element(Element parent, String namespace, String name) {
        Document document = Wml.owner(parent);
        Element element = document.createElementNS(namespace, name);
        parent.appendChild(element);
        return element;
    }
}
