/**
 */
package org.waymark.model.cjm;

import java.math.BigDecimal;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Emotion</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waymark.model.cjm.Emotion#getPersona <em>Persona</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Emotion#getViewpoint <em>Viewpoint</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Emotion#getScore <em>Score</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Emotion#getQuote <em>Quote</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Emotion#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Emotion#getVoters <em>Voters</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Emotion#getSpread <em>Spread</em>}</li>
 * </ul>
 *
 * @see org.waymark.model.cjm.CjmPackage#getEmotion()
 * @model annotation="http://waymark.org/cjm/identity key='persona viewpoint name'"
 * @generated
 */
public interface Emotion extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Persona</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Persona</em>' reference.
	 * @see #setPersona(Persona)
	 * @see org.waymark.model.cjm.CjmPackage#getEmotion_Persona()
	 * @model
	 * @generated
	 */
	Persona getPersona();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.Emotion#getPersona <em>Persona</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Persona</em>' reference.
	 * @see #getPersona()
	 * @generated
	 */
	void setPersona(Persona value);

	/**
	 * Returns the value of the '<em><b>Viewpoint</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waymark.model.cjm.Viewpoint}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Viewpoint</em>' attribute.
	 * @see org.waymark.model.cjm.Viewpoint
	 * @see #setViewpoint(Viewpoint)
	 * @see org.waymark.model.cjm.CjmPackage#getEmotion_Viewpoint()
	 * @model
	 * @generated
	 */
	Viewpoint getViewpoint();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.Emotion#getViewpoint <em>Viewpoint</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Viewpoint</em>' attribute.
	 * @see org.waymark.model.cjm.Viewpoint
	 * @see #getViewpoint()
	 * @generated
	 */
	void setViewpoint(Viewpoint value);

	/**
	 * Returns the value of the '<em><b>Score</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Score</em>' attribute.
	 * @see #setScore(BigDecimal)
	 * @see org.waymark.model.cjm.CjmPackage#getEmotion_Score()
	 * @model dataType="org.waymark.model.cjm.Score"
	 * @generated
	 */
	BigDecimal getScore();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.Emotion#getScore <em>Score</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Score</em>' attribute.
	 * @see #getScore()
	 * @generated
	 */
	void setScore(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Quote</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Quote</em>' attribute.
	 * @see #setQuote(String)
	 * @see org.waymark.model.cjm.CjmPackage#getEmotion_Quote()
	 * @model dataType="org.waymark.model.cjm.Text"
	 * @generated
	 */
	String getQuote();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.Emotion#getQuote <em>Quote</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Quote</em>' attribute.
	 * @see #getQuote()
	 * @generated
	 */
	void setQuote(String value);

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' reference list.
	 * The list contents are of type {@link org.waymark.model.cjm.Evidence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Evidence</em>' reference list.
	 * @see org.waymark.model.cjm.CjmPackage#getEmotion_Evidence()
	 * @model
	 * @generated
	 */
	EList<Evidence> getEvidence();

	/**
	 * Returns the value of the '<em><b>Voters</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Voters</em>' attribute.
	 * @see #setVoters(Integer)
	 * @see org.waymark.model.cjm.CjmPackage#getEmotion_Voters()
	 * @model annotation="http://waymark.org/cjm/since format='1.1'"
	 * @generated
	 */
	Integer getVoters();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.Emotion#getVoters <em>Voters</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Voters</em>' attribute.
	 * @see #getVoters()
	 * @generated
	 */
	void setVoters(Integer value);

	/**
	 * Returns the value of the '<em><b>Spread</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Spread</em>' attribute.
	 * @see #setSpread(BigDecimal)
	 * @see org.waymark.model.cjm.CjmPackage#getEmotion_Spread()
	 * @model dataType="org.waymark.model.cjm.Decimal"
	 *        annotation="http://waymark.org/cjm/since format='1.1'"
	 * @generated
	 */
	BigDecimal getSpread();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.Emotion#getSpread <em>Spread</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Spread</em>' attribute.
	 * @see #getSpread()
	 * @generated
	 */
	void setSpread(BigDecimal value);

} // Emotion
