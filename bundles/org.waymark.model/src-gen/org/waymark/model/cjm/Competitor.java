/**
 */
package org.waymark.model.cjm;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Competitor</b></em>'.
 * <!-- end-user-doc -->
 *
 *
 * @see org.waymark.model.cjm.CjmPackage#getCompetitor()
 * @model
 * @generated
 */
public interface Competitor extends NamedElement {
} // Competitor
