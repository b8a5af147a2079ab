/**
 */
package org.waymark.model.cjm;

import java.math.BigDecimal;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Measurement</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waymark.model.cjm.Measurement#getMetric <em>Metric</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Measurement#getValue <em>Value</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Measurement#getDate <em>Date</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Measurement#getEvidence <em>Evidence</em>}</li>
 * </ul>
 *
 * @see org.waymark.model.cjm.CjmPackage#getMeasurement()
 * @model annotation="http://waymark.org/cjm/identity key='metric date'"
 * @generated
 */
public interface Measurement extends Element {
	/**
	 * Returns the value of the '<em><b>Metric</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Metric</em>' reference.
	 * @see #setMetric(Metric)
	 * @see org.waymark.model.cjm.CjmPackage#getMeasurement_Metric()
	 * @model required="true"
	 * @generated
	 */
	Metric getMetric();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.Measurement#getMetric <em>Metric</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Metric</em>' reference.
	 * @see #getMetric()
	 * @generated
	 */
	void setMetric(Metric value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(BigDecimal)
	 * @see org.waymark.model.cjm.CjmPackage#getMeasurement_Value()
	 * @model dataType="org.waymark.model.cjm.Decimal"
	 * @generated
	 */
	BigDecimal getValue();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.Measurement#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see org.waymark.model.cjm.CjmPackage#getMeasurement_Date()
	 * @model dataType="org.waymark.model.cjm.IsoDate"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.Measurement#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' reference list.
	 * The list contents are of type {@link org.waymark.model.cjm.Evidence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Evidence</em>' reference list.
	 * @see org.waymark.model.cjm.CjmPackage#getMeasurement_Evidence()
	 * @model
	 * @generated
	 */
	EList<Evidence> getEvidence();

} // Measurement
