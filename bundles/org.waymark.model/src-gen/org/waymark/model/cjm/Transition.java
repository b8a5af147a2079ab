/**
 */
package org.waymark.model.cjm;

import java.math.BigDecimal;

import java.time.Duration;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Transition</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waymark.model.cjm.Transition#getSource <em>Source</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Transition#getTarget <em>Target</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Transition#getShare <em>Share</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Transition#getCustomers <em>Customers</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Transition#getDuration <em>Duration</em>}</li>
 * </ul>
 *
 * @see org.waymark.model.cjm.CjmPackage#getTransition()
 * @model
 * @generated
 */
public interface Transition extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Source</em>' reference.
	 * @see #setSource(Touchpoint)
	 * @see org.waymark.model.cjm.CjmPackage#getTransition_Source()
	 * @model required="true"
	 * @generated
	 */
	Touchpoint getSource();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.Transition#getSource <em>Source</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' reference.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(Touchpoint value);

	/**
	 * Returns the value of the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Target</em>' reference.
	 * @see #setTarget(Touchpoint)
	 * @see org.waymark.model.cjm.CjmPackage#getTransition_Target()
	 * @model required="true"
	 * @generated
	 */
	Touchpoint getTarget();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.Transition#getTarget <em>Target</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' reference.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(Touchpoint value);

	/**
	 * Returns the value of the '<em><b>Share</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Share</em>' attribute.
	 * @see #setShare(BigDecimal)
	 * @see org.waymark.model.cjm.CjmPackage#getTransition_Share()
	 * @model dataType="org.waymark.model.cjm.Percent"
	 * @generated
	 */
	BigDecimal getShare();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.Transition#getShare <em>Share</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Share</em>' attribute.
	 * @see #getShare()
	 * @generated
	 */
	void setShare(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Customers</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Customers</em>' attribute.
	 * @see #setCustomers(Long)
	 * @see org.waymark.model.cjm.CjmPackage#getTransition_Customers()
	 * @model
	 * @generated
	 */
	Long getCustomers();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.Transition#getCustomers <em>Customers</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Customers</em>' attribute.
	 * @see #getCustomers()
	 * @generated
	 */
	void setCustomers(Long value);

	/**
	 * Returns the value of the '<em><b>Duration</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Duration</em>' attribute.
	 * @see #setDuration(Duration)
	 * @see org.waymark.model.cjm.CjmPackage#getTransition_Duration()
	 * @model dataType="org.waymark.model.cjm.IsoDuration"
	 *        annotation="http://waymark.org/cjm/since format='1.1'"
	 * @generated
	 */
	Duration getDuration();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.Transition#getDuration <em>Duration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Duration</em>' attribute.
	 * @see #getDuration()
	 * @generated
	 */
	void setDuration(Duration value);

} // Transition
