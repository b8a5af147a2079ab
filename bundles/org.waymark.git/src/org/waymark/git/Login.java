package org.waymark.git;

import java.util.Optional;

/**
 * Asked for a name and password when git's own credential helpers have none. What the other side accepts is handed to those
 * helpers, which decide whether to keep it; Waymark keeps nothing.
 */
@FunctionalInterface
public interface Login {

    /** Never knows anything. */
    Login NONE = url -> Optional.empty();

    /**
     * @param user the name
     * @param password the password or access token
     */
    record Credentials(String user, String password) {
    }

    /**
     * @param url of the repository that wants to know
     * @return empty if the user gives none
     */
    Optional<Credentials> ask(String url);
}
