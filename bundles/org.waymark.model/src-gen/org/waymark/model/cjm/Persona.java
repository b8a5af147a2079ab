/**
 */
package org.waymark.model.cjm;

import java.math.BigDecimal;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Persona</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waymark.model.cjm.Persona#getRole <em>Role</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Persona#getSegment <em>Segment</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Persona#getShare <em>Share</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Persona#getQuote <em>Quote</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Persona#getGoals <em>Goals</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Persona#getNeeds <em>Needs</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Persona#getFrustrations <em>Frustrations</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Persona#getPicture <em>Picture</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Persona#getEvidence <em>Evidence</em>}</li>
 * </ul>
 *
 * @see org.waymark.model.cjm.CjmPackage#getPersona()
 * @model
 * @generated
 */
public interface Persona extends Actor {
	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see #setRole(String)
	 * @see org.waymark.model.cjm.CjmPackage#getPersona_Role()
	 * @model dataType="org.waymark.model.cjm.Text"
	 * @generated
	 */
	String getRole();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.Persona#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see #getRole()
	 * @generated
	 */
	void setRole(String value);

	/**
	 * Returns the value of the '<em><b>Segment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Segment</em>' attribute.
	 * @see #setSegment(String)
	 * @see org.waymark.model.cjm.CjmPackage#getPersona_Segment()
	 * @model dataType="org.waymark.model.cjm.Text"
	 * @generated
	 */
	String getSegment();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.Persona#getSegment <em>Segment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Segment</em>' attribute.
	 * @see #getSegment()
	 * @generated
	 */
	void setSegment(String value);

	/**
	 * Returns the value of the '<em><b>Share</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Share</em>' attribute.
	 * @see #setShare(BigDecimal)
	 * @see org.waymark.model.cjm.CjmPackage#getPersona_Share()
	 * @model dataType="org.waymark.model.cjm.Percent"
	 * @generated
	 */
	BigDecimal getShare();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.Persona#getShare <em>Share</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Share</em>' attribute.
	 * @see #getShare()
	 * @generated
	 */
	void setShare(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Quote</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Quote</em>' attribute.
	 * @see #setQuote(String)
	 * @see org.waymark.model.cjm.CjmPackage#getPersona_Quote()
	 * @model dataType="org.waymark.model.cjm.Text"
	 * @generated
	 */
	String getQuote();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.Persona#getQuote <em>Quote</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Quote</em>' attribute.
	 * @see #getQuote()
	 * @generated
	 */
	void setQuote(String value);

	/**
	 * Returns the value of the '<em><b>Goals</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Goals</em>' attribute list.
	 * @see org.waymark.model.cjm.CjmPackage#getPersona_Goals()
	 * @model dataType="org.waymark.model.cjm.Text"
	 * @generated
	 */
	EList<String> getGoals();

	/**
	 * Returns the value of the '<em><b>Needs</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Needs</em>' attribute list.
	 * @see org.waymark.model.cjm.CjmPackage#getPersona_Needs()
	 * @model dataType="org.waymark.model.cjm.Text"
	 * @generated
	 */
	EList<String> getNeeds();

	/**
	 * Returns the value of the '<em><b>Frustrations</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Frustrations</em>' attribute list.
	 * @see org.waymark.model.cjm.CjmPackage#getPersona_Frustrations()
	 * @model dataType="org.waymark.model.cjm.Text"
	 * @generated
	 */
	EList<String> getFrustrations();

	/**
	 * Returns the value of the '<em><b>Picture</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Picture</em>' attribute.
	 * @see #setPicture(String)
	 * @see org.waymark.model.cjm.CjmPackage#getPersona_Picture()
	 * @model dataType="org.waymark.model.cjm.RelativePath"
	 * @generated
	 */
	String getPicture();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.Persona#getPicture <em>Picture</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Picture</em>' attribute.
	 * @see #getPicture()
	 * @generated
	 */
	void setPicture(String value);

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' reference list.
	 * The list contents are of type {@link org.waymark.model.cjm.Evidence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Evidence</em>' reference list.
	 * @see org.waymark.model.cjm.CjmPackage#getPersona_Evidence()
	 * @model
	 * @generated
	 */
	EList<Evidence> getEvidence();

} // Persona
