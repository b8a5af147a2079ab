/**
 */
package org.waymark.model.cjm;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Actor</b></em>'.
 * <!-- end-user-doc -->
 *
 *
 * @see org.waymark.model.cjm.CjmPackage#getActor()
 * @model abstract="true"
 * @generated
 */
public interface Actor extends NamedElement {
} // Actor
