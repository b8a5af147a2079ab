/**
 */
package org.waymark.model.cjm;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>IT System</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waymark.model.cjm.ITSystem#getOwner <em>Owner</em>}</li>
 * </ul>
 *
 * @see org.waymark.model.cjm.CjmPackage#getITSystem()
 * @model
 * @generated
 */
public interface ITSystem extends Actor {
	/**
	 * Returns the value of the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Owner</em>' reference.
	 * @see #setOwner(BusinessFunction)
	 * @see org.waymark.model.cjm.CjmPackage#getITSystem_Owner()
	 * @model
	 * @generated
	 */
	BusinessFunction getOwner();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.ITSystem#getOwner <em>Owner</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Owner</em>' reference.
	 * @see #getOwner()
	 * @generated
	 */
	void setOwner(BusinessFunction value);

} // ITSystem
