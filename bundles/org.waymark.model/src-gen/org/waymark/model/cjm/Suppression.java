/**
 */
package org.waymark.model.cjm;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Suppression</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waymark.model.cjm.Suppression#getRule <em>Rule</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Suppression#getReason <em>Reason</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Suppression#getAuthor <em>Author</em>}</li>
 * </ul>
 *
 * @see org.waymark.model.cjm.CjmPackage#getSuppression()
 * @model annotation="http://waymark.org/cjm/identity key='rule'"
 * @generated
 */
public interface Suppression extends EObject {
	/**
	 * Returns the value of the '<em><b>Rule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Rule</em>' attribute.
	 * @see #setRule(String)
	 * @see org.waymark.model.cjm.CjmPackage#getSuppression_Rule()
	 * @model dataType="org.waymark.model.cjm.Text"
	 * @generated
	 */
	String getRule();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.Suppression#getRule <em>Rule</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rule</em>' attribute.
	 * @see #getRule()
	 * @generated
	 */
	void setRule(String value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.waymark.model.cjm.CjmPackage#getSuppression_Reason()
	 * @model dataType="org.waymark.model.cjm.Text"
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.Suppression#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Author</em>' attribute.
	 * @see #setAuthor(String)
	 * @see org.waymark.model.cjm.CjmPackage#getSuppression_Author()
	 * @model dataType="org.waymark.model.cjm.Text"
	 * @generated
	 */
	String getAuthor();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.Suppression#getAuthor <em>Author</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Author</em>' attribute.
	 * @see #getAuthor()
	 * @generated
	 */
	void setAuthor(String value);

} // Suppression
