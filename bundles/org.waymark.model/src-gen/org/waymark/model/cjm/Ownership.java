/**
 */
package org.waymark.model.cjm;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Ownership</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waymark.model.cjm.Ownership#getFunction <em>Function</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Ownership#getRoles <em>Roles</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Ownership#getInfluence <em>Influence</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Ownership#getAuthority <em>Authority</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Ownership#getChange <em>Change</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Ownership#getMetrics <em>Metrics</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Ownership#getMetricEffect <em>Metric Effect</em>}</li>
 * </ul>
 *
 * @see org.waymark.model.cjm.CjmPackage#getOwnership()
 * @model annotation="http://waymark.org/cjm/identity key='function'"
 * @generated
 */
public interface Ownership extends Element {
	/**
	 * Returns the value of the '<em><b>Function</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Function</em>' reference.
	 * @see #setFunction(BusinessFunction)
	 * @see org.waymark.model.cjm.CjmPackage#getOwnership_Function()
	 * @model required="true"
	 * @generated
	 */
	BusinessFunction getFunction();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.Ownership#getFunction <em>Function</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Function</em>' reference.
	 * @see #getFunction()
	 * @generated
	 */
	void setFunction(BusinessFunction value);

	/**
	 * Returns the value of the '<em><b>Roles</b></em>' attribute list.
	 * The list contents are of type {@link org.waymark.model.cjm.Role}.
	 * The literals are from the enumeration {@link org.waymark.model.cjm.Role}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Roles</em>' attribute list.
	 * @see org.waymark.model.cjm.Role
	 * @see org.waymark.model.cjm.CjmPackage#getOwnership_Roles()
	 * @model
	 * @generated
	 */
	EList<Role> getRoles();

	/**
	 * Returns the value of the '<em><b>Influence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Influence</em>' attribute.
	 * @see #setInfluence(int)
	 * @see org.waymark.model.cjm.CjmPackage#getOwnership_Influence()
	 * @model dataType="org.waymark.model.cjm.Rating"
	 * @generated
	 */
	int getInfluence();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.Ownership#getInfluence <em>Influence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Influence</em>' attribute.
	 * @see #getInfluence()
	 * @generated
	 */
	void setInfluence(int value);

	/**
	 * Returns the value of the '<em><b>Authority</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Authority</em>' attribute.
	 * @see #setAuthority(String)
	 * @see org.waymark.model.cjm.CjmPackage#getOwnership_Authority()
	 * @model dataType="org.waymark.model.cjm.Text"
	 * @generated
	 */
	String getAuthority();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.Ownership#getAuthority <em>Authority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Authority</em>' attribute.
	 * @see #getAuthority()
	 * @generated
	 */
	void setAuthority(String value);

	/**
	 * Returns the value of the '<em><b>Change</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Change</em>' attribute.
	 * @see #setChange(String)
	 * @see org.waymark.model.cjm.CjmPackage#getOwnership_Change()
	 * @model dataType="org.waymark.model.cjm.Text"
	 * @generated
	 */
	String getChange();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.Ownership#getChange <em>Change</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Change</em>' attribute.
	 * @see #getChange()
	 * @generated
	 */
	void setChange(String value);

	/**
	 * Returns the value of the '<em><b>Metrics</b></em>' reference list.
	 * The list contents are of type {@link org.waymark.model.cjm.Metric}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Metrics</em>' reference list.
	 * @see org.waymark.model.cjm.CjmPackage#getOwnership_Metrics()
	 * @model
	 * @generated
	 */
	EList<Metric> getMetrics();

	/**
	 * Returns the value of the '<em><b>Metric Effect</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waymark.model.cjm.MetricEffect}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Metric Effect</em>' attribute.
	 * @see org.waymark.model.cjm.MetricEffect
	 * @see #setMetricEffect(MetricEffect)
	 * @see org.waymark.model.cjm.CjmPackage#getOwnership_MetricEffect()
	 * @model
	 * @generated
	 */
	MetricEffect getMetricEffect();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.Ownership#getMetricEffect <em>Metric Effect</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Metric Effect</em>' attribute.
	 * @see org.waymark.model.cjm.MetricEffect
	 * @see #getMetricEffect()
	 * @generated
	 */
	void setMetricEffect(MetricEffect value);

} // Ownership
