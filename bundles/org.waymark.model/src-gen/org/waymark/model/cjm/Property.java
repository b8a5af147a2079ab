/**
 */
package org.waymark.model.cjm;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Property</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waymark.model.cjm.Property#getKey <em>Key</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Property#getValue <em>Value</em>}</li>
 * </ul>
 *
 * @see org.waymark.model.cjm.CjmPackage#getProperty()
 * @model annotation="http://waymark.org/cjm/identity key='key'"
 * @generated
 */
public interface Property extends EObject {
	/**
	 * Returns the value of the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Key</em>' attribute.
	 * @see #setKey(String)
	 * @see org.waymark.model.cjm.CjmPackage#getProperty_Key()
	 * @model dataType="org.waymark.model.cjm.Text"
	 * @generated
	 */
	String getKey();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.Property#getKey <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Key</em>' attribute.
	 * @see #getKey()
	 * @generated
	 */
	void setKey(String value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(String)
	 * @see org.waymark.model.cjm.CjmPackage#getProperty_Value()
	 * @model dataType="org.waymark.model.cjm.Text"
	 * @generated
	 */
	String getValue();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.Property#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(String value);

} // Property
