/**
 */
package org.waymark.model.cjm;

import java.math.BigDecimal;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Initiative</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waymark.model.cjm.Initiative#getStatus <em>Status</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Initiative#getImpact <em>Impact</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Initiative#getEffort <em>Effort</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Initiative#getAccountable <em>Accountable</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Initiative#getContributors <em>Contributors</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Initiative#getDue <em>Due</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Initiative#getExpectedEffect <em>Expected Effect</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Initiative#getVotes <em>Votes</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Initiative#getExpectedScore <em>Expected Score</em>}</li>
 * </ul>
 *
 * @see org.waymark.model.cjm.CjmPackage#getInitiative()
 * @model
 * @generated
 */
public interface Initiative extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waymark.model.cjm.InitiativeStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.waymark.model.cjm.InitiativeStatus
	 * @see #setStatus(InitiativeStatus)
	 * @see org.waymark.model.cjm.CjmPackage#getInitiative_Status()
	 * @model
	 * @generated
	 */
	InitiativeStatus getStatus();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.Initiative#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.waymark.model.cjm.InitiativeStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(InitiativeStatus value);

	/**
	 * Returns the value of the '<em><b>Impact</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Impact</em>' attribute.
	 * @see #setImpact(int)
	 * @see org.waymark.model.cjm.CjmPackage#getInitiative_Impact()
	 * @model dataType="org.waymark.model.cjm.Rating"
	 * @generated
	 */
	int getImpact();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.Initiative#getImpact <em>Impact</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Impact</em>' attribute.
	 * @see #getImpact()
	 * @generated
	 */
	void setImpact(int value);

	/**
	 * Returns the value of the '<em><b>Effort</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Effort</em>' attribute.
	 * @see #setEffort(int)
	 * @see org.waymark.model.cjm.CjmPackage#getInitiative_Effort()
	 * @model dataType="org.waymark.model.cjm.Rating"
	 * @generated
	 */
	int getEffort();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.Initiative#getEffort <em>Effort</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Effort</em>' attribute.
	 * @see #getEffort()
	 * @generated
	 */
	void setEffort(int value);

	/**
	 * Returns the value of the '<em><b>Accountable</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Accountable</em>' reference.
	 * @see #setAccountable(BusinessFunction)
	 * @see org.waymark.model.cjm.CjmPackage#getInitiative_Accountable()
	 * @model
	 * @generated
	 */
	BusinessFunction getAccountable();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.Initiative#getAccountable <em>Accountable</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Accountable</em>' reference.
	 * @see #getAccountable()
	 * @generated
	 */
	void setAccountable(BusinessFunction value);

	/**
	 * Returns the value of the '<em><b>Contributors</b></em>' reference list.
	 * The list contents are of type {@link org.waymark.model.cjm.BusinessFunction}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Contributors</em>' reference list.
	 * @see org.waymark.model.cjm.CjmPackage#getInitiative_Contributors()
	 * @model
	 * @generated
	 */
	EList<BusinessFunction> getContributors();

	/**
	 * Returns the value of the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Due</em>' attribute.
	 * @see #setDue(LocalDate)
	 * @see org.waymark.model.cjm.CjmPackage#getInitiative_Due()
	 * @model dataType="org.waymark.model.cjm.IsoDate"
	 * @generated
	 */
	LocalDate getDue();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.Initiative#getDue <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Due</em>' attribute.
	 * @see #getDue()
	 * @generated
	 */
	void setDue(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Expected Effect</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Expected Effect</em>' attribute.
	 * @see #setExpectedEffect(String)
	 * @see org.waymark.model.cjm.CjmPackage#getInitiative_ExpectedEffect()
	 * @model dataType="org.waymark.model.cjm.Text"
	 * @generated
	 */
	String getExpectedEffect();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.Initiative#getExpectedEffect <em>Expected Effect</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Expected Effect</em>' attribute.
	 * @see #getExpectedEffect()
	 * @generated
	 */
	void setExpectedEffect(String value);

	/**
	 * Returns the value of the '<em><b>Votes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Votes</em>' attribute.
	 * @see #setVotes(Integer)
	 * @see org.waymark.model.cjm.CjmPackage#getInitiative_Votes()
	 * @model annotation="http://waymark.org/cjm/since format='1.1'"
	 * @generated
	 */
	Integer getVotes();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.Initiative#getVotes <em>Votes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Votes</em>' attribute.
	 * @see #getVotes()
	 * @generated
	 */
	void setVotes(Integer value);

	/**
	 * Returns the value of the '<em><b>Expected Score</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Expected Score</em>' attribute.
	 * @see #setExpectedScore(BigDecimal)
	 * @see org.waymark.model.cjm.CjmPackage#getInitiative_ExpectedScore()
	 * @model dataType="org.waymark.model.cjm.Score"
	 *        annotation="http://waymark.org/cjm/since format='1.1'"
	 * @generated
	 */
	BigDecimal getExpectedScore();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.Initiative#getExpectedScore <em>Expected Score</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Expected Score</em>' attribute.
	 * @see #getExpectedScore()
	 * @generated
	 */
	void setExpectedScore(BigDecimal value);

} // Initiative
