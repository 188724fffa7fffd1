package org.example.sharing;

import org.minato.testkit.DomainContract;

/** Proves what every domain plugin promises: see the plugin guide of Minato. */
final class PluginContractTest extends DomainContract {}
