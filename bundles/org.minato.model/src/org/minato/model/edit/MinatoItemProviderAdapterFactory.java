// SPDX-License-Identifier: EPL-2.0
package org.minato.model.edit;

import java.util.Locale;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;

/**
 * Makes one generic item provider for every class of the metamodel: what the classes differ in (labels, icons) is data.
 * Not safe for several threads, like every adapter factory: keep one per editing domain.
 */
public final class MinatoItemProviderAdapterFactory extends ReflectiveItemProviderAdapterFactory {
    /** Providers with labels in the locale's language. */
    public MinatoItemProviderAdapterFactory(Locale locale) {
        reflectiveItemProviderAdapter = new ElementItemProvider(this, Labels.in(locale));
    }
}
