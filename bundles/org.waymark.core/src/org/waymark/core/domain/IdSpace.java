package org.waymark.core.domain;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;

/** A set of files over which an id is unique. */
public interface IdSpace {

    /** Returns the element with this id in any of the files. */
    Optional<EObject> find(String id);
}
