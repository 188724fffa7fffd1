/** Checks in Java of this plugin. */
package org.example.sharing;
