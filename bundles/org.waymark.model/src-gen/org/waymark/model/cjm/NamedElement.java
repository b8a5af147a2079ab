/**
 */
package org.waymark.model.cjm;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Named Element</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waymark.model.cjm.NamedElement#getName <em>Name</em>}</li>
 *   <li>{@link org.waymark.model.cjm.NamedElement#getTags <em>Tags</em>}</li>
 *   <li>{@link org.waymark.model.cjm.NamedElement#getProperties <em>Properties</em>}</li>
 * </ul>
 *
 * @see org.waymark.model.cjm.CjmPackage#getNamedElement()
 * @model abstract="true"
 * @generated
 */
public interface NamedElement extends Element {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.waymark.model.cjm.CjmPackage#getNamedElement_Name()
	 * @model dataType="org.waymark.model.cjm.Text"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.NamedElement#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Tags</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Tags</em>' attribute list.
	 * @see org.waymark.model.cjm.CjmPackage#getNamedElement_Tags()
	 * @model dataType="org.waymark.model.cjm.Text"
	 * @generated
	 */
	EList<String> getTags();

	/**
	 * Returns the value of the '<em><b>Properties</b></em>' containment reference list.
	 * The list contents are of type {@link org.waymark.model.cjm.Property}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Properties</em>' containment reference list.
	 * @see org.waymark.model.cjm.CjmPackage#getNamedElement_Properties()
	 * @model containment="true"
	 * @generated
	 */
	EList<Property> getProperties();

} // NamedElement
