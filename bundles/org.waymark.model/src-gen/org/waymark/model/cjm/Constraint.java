/**
 */
package org.waymark.model.cjm;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Constraint</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waymark.model.cjm.Constraint#getKind <em>Kind</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Constraint#getRiskCost <em>Risk Cost</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Constraint#getOwner <em>Owner</em>}</li>
 * </ul>
 *
 * @see org.waymark.model.cjm.CjmPackage#getConstraint()
 * @model
 * @generated
 */
public interface Constraint extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waymark.model.cjm.ConstraintKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.waymark.model.cjm.ConstraintKind
	 * @see #setKind(ConstraintKind)
	 * @see org.waymark.model.cjm.CjmPackage#getConstraint_Kind()
	 * @model
	 * @generated
	 */
	ConstraintKind getKind();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.Constraint#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.waymark.model.cjm.ConstraintKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ConstraintKind value);

	/**
	 * Returns the value of the '<em><b>Risk Cost</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Risk Cost</em>' attribute.
	 * @see #setRiskCost(String)
	 * @see org.waymark.model.cjm.CjmPackage#getConstraint_RiskCost()
	 * @model dataType="org.waymark.model.cjm.Text"
	 * @generated
	 */
	String getRiskCost();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.Constraint#getRiskCost <em>Risk Cost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Risk Cost</em>' attribute.
	 * @see #getRiskCost()
	 * @generated
	 */
	void setRiskCost(String value);

	/**
	 * Returns the value of the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Owner</em>' reference.
	 * @see #setOwner(BusinessFunction)
	 * @see org.waymark.model.cjm.CjmPackage#getConstraint_Owner()
	 * @model
	 * @generated
	 */
	BusinessFunction getOwner();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.Constraint#getOwner <em>Owner</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Owner</em>' reference.
	 * @see #getOwner()
	 * @generated
	 */
	void setOwner(BusinessFunction value);

} // Constraint
