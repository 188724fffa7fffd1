// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.form;

import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.forms.widgets.FormToolkit;

/**
 * What the fields of a form work with.
 *
 * @param model the open file
 * @param toolkit makes the widgets
 * @param reveal selects an element in the editor
 * @param reflow lays the form out again after a field has grown or shrunk
 */
public record FieldContext(EditedModel model, FormToolkit toolkit, Consumer<EObject> reveal, Runnable reflow) {}
