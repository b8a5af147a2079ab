package org.waymark.git;

import java.util.Optional;

/**
 * Asks for a name and password when git's credential helpers have none. Credentials that the remote accepts are passed
 * to those helpers, which decide whether to store them. Waymark stores none.
 */
@FunctionalInterface
public interface Login {

    /** Never returns credentials. */
    Login NONE = url -> Optional.empty();

    /**
     * A name with its password.
     *
     * @param user user name
     * @param password password or access token
     */
    record Credentials(String user, String password) {
    }

    /**
     * Returns the credentials for a repository.
     *
     * @param url address of the repository that requires a login
     * @return empty if the user gives none
     */
    Optional<Credentials> ask(String url);
}
