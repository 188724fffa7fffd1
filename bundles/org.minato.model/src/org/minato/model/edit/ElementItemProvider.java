// SPDX-License-Identifier: EPL-2.0
package org.minato.model.edit;

import java.net.URL;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.provider.ReflectiveItemProvider;
import org.eclipse.jdt.annotation.Nullable;

/** Shows any element of the metamodel by {@link Labels} and {@link Icons}. */
final class ElementItemProvider extends ReflectiveItemProvider {
    private final Labels labels;

    ElementItemProvider(AdapterFactory factory, Labels labels) {
        super(factory);
        this.labels = labels;
    }

    @Override
    public String getText(@Nullable Object element) {
        return element instanceof EObject object ? labels.of(object) : "";
    }

    @Override
    public @Nullable Object getImage(@Nullable Object element) {
        return element instanceof EObject object ? image(object.eClass()) : null;
    }

    private static @Nullable URL image(EClass type) {
        return Icons.of(type).orElse(null);
    }

    @Override
    protected String getTypeText(@Nullable Object element) {
        return element instanceof EObject object ? labels.of(object.eClass()) : "";
    }

    @Override
    protected String getFeatureText(@Nullable Object feature) {
        return feature instanceof EStructuralFeature declared ? labels.of(declared) : "";
    }
}
