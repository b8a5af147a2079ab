/**
 */
package org.waymark.model.cjm;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Business Function</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waymark.model.cjm.BusinessFunction#getCode <em>Code</em>}</li>
 *   <li>{@link org.waymark.model.cjm.BusinessFunction#getKind <em>Kind</em>}</li>
 *   <li>{@link org.waymark.model.cjm.BusinessFunction#getLead <em>Lead</em>}</li>
 *   <li>{@link org.waymark.model.cjm.BusinessFunction#getColor <em>Color</em>}</li>
 *   <li>{@link org.waymark.model.cjm.BusinessFunction#getSubfunctions <em>Subfunctions</em>}</li>
 * </ul>
 *
 * @see org.waymark.model.cjm.CjmPackage#getBusinessFunction()
 * @model
 * @generated
 */
public interface BusinessFunction extends Actor {
	/**
	 * Returns the value of the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Code</em>' attribute.
	 * @see #setCode(String)
	 * @see org.waymark.model.cjm.CjmPackage#getBusinessFunction_Code()
	 * @model dataType="org.waymark.model.cjm.Text"
	 * @generated
	 */
	String getCode();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.BusinessFunction#getCode <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Code</em>' attribute.
	 * @see #getCode()
	 * @generated
	 */
	void setCode(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waymark.model.cjm.FunctionKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.waymark.model.cjm.FunctionKind
	 * @see #setKind(FunctionKind)
	 * @see org.waymark.model.cjm.CjmPackage#getBusinessFunction_Kind()
	 * @model
	 * @generated
	 */
	FunctionKind getKind();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.BusinessFunction#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.waymark.model.cjm.FunctionKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(FunctionKind value);

	/**
	 * Returns the value of the '<em><b>Lead</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Lead</em>' attribute.
	 * @see #setLead(String)
	 * @see org.waymark.model.cjm.CjmPackage#getBusinessFunction_Lead()
	 * @model dataType="org.waymark.model.cjm.Text"
	 * @generated
	 */
	String getLead();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.BusinessFunction#getLead <em>Lead</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lead</em>' attribute.
	 * @see #getLead()
	 * @generated
	 */
	void setLead(String value);

	/**
	 * Returns the value of the '<em><b>Color</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Color</em>' attribute.
	 * @see #setColor(String)
	 * @see org.waymark.model.cjm.CjmPackage#getBusinessFunction_Color()
	 * @model dataType="org.waymark.model.cjm.Color"
	 * @generated
	 */
	String getColor();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.BusinessFunction#getColor <em>Color</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Color</em>' attribute.
	 * @see #getColor()
	 * @generated
	 */
	void setColor(String value);

	/**
	 * Returns the value of the '<em><b>Subfunctions</b></em>' containment reference list.
	 * The list contents are of type {@link org.waymark.model.cjm.BusinessFunction}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Subfunctions</em>' containment reference list.
	 * @see org.waymark.model.cjm.CjmPackage#getBusinessFunction_Subfunctions()
	 * @model containment="true"
	 * @generated
	 */
	EList<BusinessFunction> getSubfunctions();

} // BusinessFunction
