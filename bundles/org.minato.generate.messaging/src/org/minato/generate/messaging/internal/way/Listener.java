// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.messaging.internal.way;

import org.minato.model.refmodel.Authentication;
import org.minato.model.refmodel.DataFlow;
import org.minato.model.refmodel.TransportSecurity;

/** A port of the broker: how connections are protected there and how clients prove who they are. None is anonymous. */
public enum Listener {
    /** TLS; the client's certificate names the user. */
    CERTIFICATE(8883),
    /** TLS; name and password. */
    PASSWORD(8884),
    /** Without TLS, for flows that something below protects, or nothing; name and password. */
    PLAIN(1883);

    private final int port;

    Listener(int port) {
        this.port = port;
    }

    /** Port in the broker's container. */
    public int port() {
        return port;
    }

    /** Whether connections are protected by TLS. */
    public boolean tls() {
        return this != PLAIN;
    }

    /** Name in documents, for instance of a server. */
    public String key() {
        return "broker-" + name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The listener for the senders of a flow. What the model leaves open is protected. */
    public static Listener of(DataFlow flow) {
        if (flow.getAuthentication() == Authentication.CERTIFICATE) {
            return CERTIFICATE;
        }
        TransportSecurity security = flow.getTransportSecurity();
        boolean tls = security == TransportSecurity.TLS
                || security == TransportSecurity.DTLS
                || security == TransportSecurity.UNKNOWN;
        return tls ? PASSWORD : PLAIN;
    }
}
