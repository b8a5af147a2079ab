/**
 */
package org.waymark.model.cjm;

import java.math.BigDecimal;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Metric</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waymark.model.cjm.Metric#getKind <em>Kind</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Metric#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Metric#getDirection <em>Direction</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Metric#getTarget <em>Target</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Metric#getAccountable <em>Accountable</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Metric#getMeasuredBy <em>Measured By</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Metric#getExplanation <em>Explanation</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Metric#getOpposes <em>Opposes</em>}</li>
 * </ul>
 *
 * @see org.waymark.model.cjm.CjmPackage#getMetric()
 * @model
 * @generated
 */
public interface Metric extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waymark.model.cjm.MetricKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.waymark.model.cjm.MetricKind
	 * @see #setKind(MetricKind)
	 * @see org.waymark.model.cjm.CjmPackage#getMetric_Kind()
	 * @model
	 * @generated
	 */
	MetricKind getKind();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.Metric#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.waymark.model.cjm.MetricKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(MetricKind value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(String)
	 * @see org.waymark.model.cjm.CjmPackage#getMetric_Unit()
	 * @model dataType="org.waymark.model.cjm.Text"
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.Metric#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

	/**
	 * Returns the value of the '<em><b>Direction</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waymark.model.cjm.MetricDirection}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Direction</em>' attribute.
	 * @see org.waymark.model.cjm.MetricDirection
	 * @see #setDirection(MetricDirection)
	 * @see org.waymark.model.cjm.CjmPackage#getMetric_Direction()
	 * @model
	 * @generated
	 */
	MetricDirection getDirection();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.Metric#getDirection <em>Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Direction</em>' attribute.
	 * @see org.waymark.model.cjm.MetricDirection
	 * @see #getDirection()
	 * @generated
	 */
	void setDirection(MetricDirection value);

	/**
	 * Returns the value of the '<em><b>Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Target</em>' attribute.
	 * @see #setTarget(BigDecimal)
	 * @see org.waymark.model.cjm.CjmPackage#getMetric_Target()
	 * @model dataType="org.waymark.model.cjm.Decimal"
	 * @generated
	 */
	BigDecimal getTarget();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.Metric#getTarget <em>Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' attribute.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Accountable</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Accountable</em>' reference.
	 * @see #setAccountable(BusinessFunction)
	 * @see org.waymark.model.cjm.CjmPackage#getMetric_Accountable()
	 * @model
	 * @generated
	 */
	BusinessFunction getAccountable();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.Metric#getAccountable <em>Accountable</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Accountable</em>' reference.
	 * @see #getAccountable()
	 * @generated
	 */
	void setAccountable(BusinessFunction value);

	/**
	 * Returns the value of the '<em><b>Measured By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Measured By</em>' reference.
	 * @see #setMeasuredBy(BusinessFunction)
	 * @see org.waymark.model.cjm.CjmPackage#getMetric_MeasuredBy()
	 * @model
	 * @generated
	 */
	BusinessFunction getMeasuredBy();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.Metric#getMeasuredBy <em>Measured By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Measured By</em>' reference.
	 * @see #getMeasuredBy()
	 * @generated
	 */
	void setMeasuredBy(BusinessFunction value);

	/**
	 * Returns the value of the '<em><b>Explanation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Explanation</em>' attribute.
	 * @see #setExplanation(String)
	 * @see org.waymark.model.cjm.CjmPackage#getMetric_Explanation()
	 * @model dataType="org.waymark.model.cjm.Text"
	 * @generated
	 */
	String getExplanation();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.Metric#getExplanation <em>Explanation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Explanation</em>' attribute.
	 * @see #getExplanation()
	 * @generated
	 */
	void setExplanation(String value);

	/**
	 * Returns the value of the '<em><b>Opposes</b></em>' reference list.
	 * The list contents are of type {@link org.waymark.model.cjm.Metric}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Opposes</em>' reference list.
	 * @see org.waymark.model.cjm.CjmPackage#getMetric_Opposes()
	 * @model
	 * @generated
	 */
	EList<Metric> getOpposes();

} // Metric
