/**
 */
package org.waymark.model.cjm;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Element</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waymark.model.cjm.Element#getDescription <em>Description</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Element#getComments <em>Comments</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Element#getSuppressions <em>Suppressions</em>}</li>
 * </ul>
 *
 * @see org.waymark.model.cjm.CjmPackage#getElement()
 * @model abstract="true"
 * @generated
 */
public interface Element extends EObject {
	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.waymark.model.cjm.CjmPackage#getElement_Description()
	 * @model dataType="org.waymark.model.cjm.Text"
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.Element#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Comments</b></em>' containment reference list.
	 * The list contents are of type {@link org.waymark.model.cjm.Comment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Comments</em>' containment reference list.
	 * @see org.waymark.model.cjm.CjmPackage#getElement_Comments()
	 * @model containment="true"
	 * @generated
	 */
	EList<Comment> getComments();

	/**
	 * Returns the value of the '<em><b>Suppressions</b></em>' containment reference list.
	 * The list contents are of type {@link org.waymark.model.cjm.Suppression}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Suppressions</em>' containment reference list.
	 * @see org.waymark.model.cjm.CjmPackage#getElement_Suppressions()
	 * @model containment="true"
	 * @generated
	 */
	EList<Suppression> getSuppressions();

} // Element
