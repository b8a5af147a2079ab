/**
 */
package org.waymark.model.cjm;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Lane Setting</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waymark.model.cjm.LaneSetting#getKind <em>Kind</em>}</li>
 *   <li>{@link org.waymark.model.cjm.LaneSetting#getKey <em>Key</em>}</li>
 * </ul>
 *
 * @see org.waymark.model.cjm.CjmPackage#getLaneSetting()
 * @model annotation="http://waymark.org/cjm/identity key='kind key'"
 * @generated
 */
public interface LaneSetting extends EObject {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waymark.model.cjm.LaneKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.waymark.model.cjm.LaneKind
	 * @see #setKind(LaneKind)
	 * @see org.waymark.model.cjm.CjmPackage#getLaneSetting_Kind()
	 * @model
	 * @generated
	 */
	LaneKind getKind();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.LaneSetting#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.waymark.model.cjm.LaneKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(LaneKind value);

	/**
	 * Returns the value of the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Key</em>' attribute.
	 * @see #setKey(String)
	 * @see org.waymark.model.cjm.CjmPackage#getLaneSetting_Key()
	 * @model dataType="org.waymark.model.cjm.Text"
	 * @generated
	 */
	String getKey();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.LaneSetting#getKey <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Key</em>' attribute.
	 * @see #getKey()
	 * @generated
	 */
	void setKey(String value);

} // LaneSetting
