<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="vi_VN">
<context>
    <name></name>
    <message>
        <source>Sự kiện</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Hội phí</source>
        <translation>Membership fees</translation>
    </message>
    <message>
        <source>Quỹ hỗ trợ</source>
        <translation>Support fund</translation>
    </message>
    <message>
        <source>Tên sự kiện</source>
        <translation>Event name</translation>
    </message>
    <message>
        <source>Loại</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Từ ngày</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Đến ngày</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Đơn vị tham gia sự kiện</source>
        <translation>Participant of an event</translation>
    </message>
    <message>
        <source>Đơn vị tham gia {organisation_id}{outsider}</source>
        <translation>Participant {organisation_id}{outsider}</translation>
    </message>
    <message>
        <source>Tổ chức</source>
        <extracomment>A neighbour&apos;s panel with a table wider than this (design pixels) takes the whole width. What a director asks first, of all yearly figures.</extracomment>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Giá trị hợp đồng</source>
        <translation>Value of contracts</translation>
    </message>
    <message>
        <source>Kinh phí từ {source}</source>
        <translation>Funds from {source}</translation>
    </message>
    <message>
        <source>Hợp đồng</source>
        <translation>Contracts</translation>
    </message>
    <message>
        <source>Tình trạng</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Địa điểm</source>
        <translation>Venue</translation>
    </message>
    <message>
        <source>Đơn vị tổ chức</source>
        <translation>Organiser</translation>
    </message>
    <message>
        <source>Số người dự</source>
        <translation>Attendees</translation>
    </message>
    <message>
        <source>Quyết toán (đồng)</source>
        <translation>Final cost (đồng)</translation>
    </message>
    <message>
        <source>Giá trị (đồng)</source>
        <translation>Value (đồng)</translation>
    </message>
    <message>
        <source>Sổ tổ chức</source>
        <translation>Organisation register</translation>
    </message>
    <message>
        <source>Ngoài sổ</source>
        <translation>Not in register</translation>
    </message>
    <message>
        <source>Ngày</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Hợp tác xã</source>
        <translation>Cooperative</translation>
    </message>
    <message>
        <source>Liên hiệp hợp tác xã</source>
        <translation>Cooperative union</translation>
    </message>
    <message>
        <source>Tổ hợp tác</source>
        <translation>Cooperative group</translation>
    </message>
    <message>
        <source>Xem và xử lý</source>
        <translation>Look and settle</translation>
    </message>
    <message>
        <source>Tìm: tên, tệp, lý do…</source>
        <translation>Search: name, file, reason…</translation>
    </message>
    <message>
        <source>Không có dòng nào chờ xem xét. Khi nhập danh sách, các dòng trùng hoặc còn nghi vấn được giữ ở đây.</source>
        <translation>There are no rows to review. Rows of an imported list that are duplicate or doubtful are kept here.</translation>
    </message>
    <message>
        <source>Dòng này đã được xử lý: {end}.</source>
        <translation>This row has been settled: {end}.</translation>
    </message>
    <message>
        <source>Xử lý dòng chờ xem xét</source>
        <translation>Settle a row to review</translation>
    </message>
    <message>
        <source>Cập nhật vào: {name}</source>
        <translation>Update: {name}</translation>
    </message>
    <message>
        <source>Cập nhật vào tổ chức khác…</source>
        <translation>Update another organisation…</translation>
    </message>
    <message>
        <source>Xử lý</source>
        <translation>Settle</translation>
    </message>
    <message>
        <source>Tổ chức khác</source>
        <translation>Other organisation</translation>
    </message>
    <message>
        <source>Không thay đổi gì trong sổ.</source>
        <translation>Changes nothing in the register.</translation>
    </message>
    <message>
        <source>Bỏ dòng này</source>
        <translation>Discard this row</translation>
    </message>
    <message>
        <source>Tìm: tên, MST, người đại diện…</source>
        <translation>Find: name, tax code, representative…</translation>
    </message>
    <message>
        <source>Chưa có hợp tác xã nào để đánh giá trong năm này. Hãy ghi hợp tác xã vào sổ ở trang Tổ chức trước.</source>
        <translation>There is no cooperative to rate in this year. Enter cooperatives on the page Organisations first.</translation>
    </message>
    <message>
        <source>HTX</source>
        <translation>Coop</translation>
    </message>
    <message>
        <source>Chấm điểm</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Không xếp loại</source>
        <translation>Not rated</translation>
    </message>
    <message>
        <source>Bảng tiêu chí</source>
        <translation>Criteria</translation>
    </message>
    <message>
        <source>In phiếu đánh giá đã chấm (HTX-02)…</source>
        <translation>Print scored sheets (HTX-02)…</translation>
    </message>
    <message>
        <source>In phiếu trống cho HTX tự chấm (HTX-02)…</source>
        <translation>Print blank sheets for cooperatives to fill in (HTX-02)…</translation>
    </message>
    <message>
        <source>Kết xuất phiếu Excel cho HTX tự chấm…</source>
        <translation>Export Excel sheets for cooperatives to fill in…</translation>
    </message>
    <message>
        <source>Xóa kết quả đánh giá</source>
        <translation>Remove the rating</translation>
    </message>
    <message>
        <source>Năm này chưa có gì được chấm.</source>
        <translation>Nothing has been scored for this year yet.</translation>
    </message>
    <message>
        <source>Chưa ghi kết quả đánh giá nào để xóa.</source>
        <translation>There is no rating recorded to be deleted.</translation>
    </message>
    <message>
        <source>Lý do không xếp</source>
        <translation>Reason not rated</translation>
    </message>
    <message>
        <source>Năm trước</source>
        <translation>Last year</translation>
    </message>
    <message>
        <source>Đánh giá, xếp loại năm {year}</source>
        <translation>Rating {year}</translation>
    </message>
    <message>
        <source> (thiếu {left})</source>
        <translation> ({left} missing)</translation>
    </message>
    <message>
        <source>Đề nghị: {reason}</source>
        <translation>Proposed: {reason}</translation>
    </message>
    <message>
        <source>Đề nghị không xếp loại</source>
        <translation>Proposed not to be rated</translation>
    </message>
    <message>
        <source>Liên hiệp HTX</source>
        <translation>Coop union</translation>
    </message>
    <message>
        <source>THT</source>
        <translation>Coop group</translation>
    </message>
    <message>
        <source>Khác</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Nông – lâm – ngư – diêm nghiệp</source>
        <translation>Agriculture, forestry, fisheries and salt</translation>
    </message>
    <message>
        <source>Công ty TNHH một thành viên</source>
        <translation>Single-member limited liability company</translation>
    </message>
    <message>
        <source>Ngân sách nhà nước cấp</source>
        <translation>State budget</translation>
    </message>
    <message>
        <source>Vốn góp của thành viên, tổ chức, cá nhân</source>
        <translation>Contributions of members, organisations, persons</translation>
    </message>
    <message>
        <source>Viện trợ, tài trợ, đóng góp tự nguyện</source>
        <translation>Grants, sponsorship, donations</translation>
    </message>
    <message>
        <source>Nhận ủy thác (không chịu rủi ro)</source>
        <translation>Entrusted (without risk)</translation>
    </message>
    <message>
        <source>Nhận vốn</source>
        <extracomment>The kind of source whose loans the fund does not answer for: no provision (NĐ 45/2021 Đ.28.2).</extracomment>
        <translation>Capital received</translation>
    </message>
    <message>
        <source>Hoàn trả vốn</source>
        <translation>Capital returned</translation>
    </message>
    <message>
        <source>Thành viên của HTX, tổ hợp tác</source>
        <translation>Member of a cooperative or cooperative group</translation>
    </message>
    <message>
        <source>Gốc chia đều</source>
        <translation>Equal principal</translation>
    </message>
    <message>
        <source>Gốc và lãi trả đều (niên kim)</source>
        <translation>Equal payments of principal and interest (annuity)</translation>
    </message>
    <message>
        <source>Gốc trả một lần cuối kỳ</source>
        <translation>Principal repaid once at maturity</translation>
    </message>
    <message>
        <source>Lịch tự nhập</source>
        <translation>Schedule entered by hand</translation>
    </message>
    <message>
        <source>Số ngày thực tế ÷ 365</source>
        <translation>Actual days ÷ 365</translation>
    </message>
    <message>
        <source>Số ngày thực tế ÷ 360</source>
        <translation>Actual days ÷ 360</translation>
    </message>
    <message>
        <source>Theo tháng tròn (÷ 12)</source>
        <translation>By whole months (÷ 12)</translation>
    </message>
    <message>
        <source>Giữ nguyên ngày</source>
        <translation>Keep the date</translation>
    </message>
    <message>
        <source>Lùi sang ngày làm việc kế tiếp</source>
        <translation>Move to the next working day</translation>
    </message>
    <message>
        <source>Trả trước hạn, bớt số kỳ</source>
        <translation>Early repayment, fewer instalments</translation>
    </message>
    <message>
        <source>Trả trước hạn, giảm số tiền mỗi kỳ</source>
        <translation>Early repayment, smaller instalments</translation>
    </message>
    <message>
        <source>Giữ lại cho kỳ sau</source>
        <translation>Hold for the next instalment</translation>
    </message>
    <message>
        <source>Thay đổi lãi suất</source>
        <extracomment>The kind of an annex that changes the rate; the other two are `rules.amend.Restructuring`.</extracomment>
        <translation>Change of rate</translation>
    </message>
    <message>
        <source>Điều chỉnh kỳ hạn nợ</source>
        <translation>Rescheduling within the term</translation>
    </message>
    <message>
        <source>Gia hạn nợ</source>
        <translation>Extension of the term</translation>
    </message>
    <message>
        <source>Chưa giải ngân</source>
        <translation>Not disbursed</translation>
    </message>
    <message>
        <source>Đã hủy hợp đồng</source>
        <translation>Contract cancelled</translation>
    </message>
    <message>
        <source>Đang dư nợ</source>
        <translation>Outstanding</translation>
    </message>
    <message>
        <source>Đã trả hết gốc, còn lãi</source>
        <translation>Principal repaid, interest owed</translation>
    </message>
    <message>
        <source>Đã trả hết</source>
        <translation>Fully repaid</translation>
    </message>
    <message>
        <source>Đã tất toán</source>
        <translation>Settled</translation>
    </message>
    <message>
        <source>Đã xuất toán</source>
        <translation>Written off</translation>
    </message>
    <message>
        <source>Ngắn hạn</source>
        <translation>Short term</translation>
    </message>
    <message>
        <source>Trung hạn</source>
        <translation>Medium term</translation>
    </message>
    <message>
        <source>Dài hạn</source>
        <translation>Long term</translation>
    </message>
    <message>
        <source>Loại A</source>
        <translation>Grade A</translation>
    </message>
    <message>
        <source>Loại B</source>
        <translation>Grade B</translation>
    </message>
    <message>
        <source>Loại C</source>
        <translation>Grade C</translation>
    </message>
    <message>
        <source>Công nghiệp – tiểu thủ công nghiệp</source>
        <translation>Industry and handicrafts</translation>
    </message>
    <message>
        <source>Xây dựng</source>
        <translation>Construction</translation>
    </message>
    <message>
        <source>Tín dụng</source>
        <translation>Credit</translation>
    </message>
    <message>
        <source>Thương mại – dịch vụ</source>
        <translation>Trade and services</translation>
    </message>
    <message>
        <source>Chợ</source>
        <translation>Markets</translation>
    </message>
    <message>
        <source>Vận tải</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Môi trường</source>
        <translation>Environment</translation>
    </message>
    <message>
        <source>Nông nghiệp</source>
        <extracomment>How the start page is handed numbers and deadlines. Sectors in the order of the reports.</extracomment>
        <translation>Agriculture</translation>
    </message>
    <message>
        <source>Công nghiệp, TTCN</source>
        <translation>Industry, handicrafts</translation>
    </message>
    <message>
        <source>Thương mại, dịch vụ</source>
        <translation>Trade, services</translation>
    </message>
    <message>
        <source>Ngành khác</source>
        <translation>Other sectors</translation>
    </message>
    <message>
        <source>Đủ tiêu chuẩn</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Cần chú ý</source>
        <translation>Special mention</translation>
    </message>
    <message>
        <source>Dưới tiêu chuẩn</source>
        <translation>Substandard</translation>
    </message>
    <message>
        <source>Nghi ngờ mất vốn</source>
        <translation>Doubtful</translation>
    </message>
    <message>
        <source>Có khả năng mất vốn</source>
        <translation>Potential loss</translation>
    </message>
    <message>
        <source>{amount} tỷ</source>
        <translation>{amount} billion</translation>
    </message>
    <message>
        <source>{amount} triệu</source>
        <translation>{amount} million</translation>
    </message>
    <message>
        <source>Hội phí năm {year}: chưa lập danh sách phải thu</source>
        <translation>Membership fees {year}: no collection list yet</translation>
    </message>
    <message>
        <source>Hội phí năm {year} đã thu {share} % số phải thu</source>
        <translation>Membership fees {year}: {share} % of the amount due collected</translation>
    </message>
    <message>
        <source>cao hơn năm trước</source>
        <translation>higher than last year</translation>
    </message>
    <message>
        <source>thấp hơn năm trước</source>
        <translation>lower than last year</translation>
    </message>
    <message>
        <source>bằng năm trước</source>
        <translation>same as last year</translation>
    </message>
    <message>
        <source>Quỹ hỗ trợ chưa có dư nợ</source>
        <translation>The support fund has no outstanding loans yet</translation>
    </message>
    <message>
        <source>Quỹ hỗ trợ không có nợ xấu (nhóm 3–5)</source>
        <translation>The support fund has no bad debt (groups 3–5)</translation>
    </message>
    <message>
        <source>Nợ xấu (nhóm 3–5) chiếm {share} % dư nợ Quỹ</source>
        <translation>Bad debt (groups 3–5) is {share} % of the Fund’s outstanding loans</translation>
    </message>
    <message>
        <source>Chưa có tổ chức nào ghi ngành</source>
        <translation>No organisation has a sector recorded yet</translation>
    </message>
    <message>
        <source>{sector} đông nhất: {share} % số tổ chức</source>
        <translation>{sector} is the largest: {share} % of organisations</translation>
    </message>
    <message>
        <source>CN – TTCN</source>
        <translation>Industry, crafts</translation>
    </message>
    <message>
        <source>TM – DV</source>
        <translation>Trade, services</translation>
    </message>
    <message>
        <source>Công nghiệp – xây dựng</source>
        <translation>Industry and construction</translation>
    </message>
    <message>
        <source>Tài chính, ngân hàng và bảo hiểm</source>
        <translation>Finance, banking and insurance</translation>
    </message>
    <message>
        <source>Thương mại – dịch vụ và lĩnh vực khác</source>
        <translation>Trade, services and other fields</translation>
    </message>
    <message>
        <source>Đang hoạt động</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Tạm ngừng kinh doanh</source>
        <translation>Business suspended</translation>
    </message>
    <message>
        <source>Không hoạt động tại địa chỉ đã đăng ký</source>
        <translation>Not operating at the registered address</translation>
    </message>
    <message>
        <source>Bị thu hồi do cưỡng chế về quản lý thuế</source>
        <translation>Registration revoked for tax enforcement</translation>
    </message>
    <message>
        <source>Đang làm thủ tục giải thể, bị chia, bị hợp nhất, được sáp nhập</source>
        <translation>Being dissolved, divided, consolidated or merged</translation>
    </message>
    <message>
        <source>Đang làm thủ tục phá sản</source>
        <translation>In bankruptcy proceedings</translation>
    </message>
    <message>
        <source>Đã giải thể, phá sản, chấm dứt tồn tại</source>
        <translation>Dissolved, bankrupt or no longer existing</translation>
    </message>
    <message>
        <source>Đang làm thủ tục chấm dứt hoạt động</source>
        <translation>Being terminated</translation>
    </message>
    <message>
        <source>Đã chấm dứt hoạt động</source>
        <translation>Terminated</translation>
    </message>
    <message>
        <source>Xin ra</source>
        <translation>Withdrew</translation>
    </message>
    <message>
        <source>Chấm dứt do giải thể</source>
        <translation>Ended by dissolution</translation>
    </message>
    <message>
        <source>Đề nghị gia nhập</source>
        <translation>Applied to join</translation>
    </message>
    <message>
        <source>Được kết nạp</source>
        <translation>Admitted</translation>
    </message>
    <message>
        <source>Trưởng Ban kiểm soát</source>
        <translation>Head of the supervisory board</translation>
    </message>
    <message>
        <source>Kiểm soát viên</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Tổ trưởng</source>
        <translation>Group leader</translation>
    </message>
    <message>
        <source>Tổ phó</source>
        <translation>Deputy group leader</translation>
    </message>
    <message>
        <source>Chức vụ khác</source>
        <translation>Other post</translation>
    </message>
    <message>
        <source>Trưởng BKS</source>
        <extracomment>As lists show them.</extracomment>
        <translation>Head supervisor</translation>
    </message>
    <message>
        <source>Chưa qua đào tạo</source>
        <translation>Untrained</translation>
    </message>
    <message>
        <source>Sơ cấp nghề</source>
        <translation>Elementary vocational training</translation>
    </message>
    <message>
        <source>Trung cấp, cao đẳng</source>
        <translation>Intermediate or college</translation>
    </message>
    <message>
        <source>Đại học, trên đại học</source>
        <translation>University or above</translation>
    </message>
    <message>
        <source>Chưa đào tạo</source>
        <translation>Untrained</translation>
    </message>
    <message>
        <source>Sơ cấp</source>
        <translation>Elementary</translation>
    </message>
    <message>
        <source>TC, cao đẳng</source>
        <translation>College</translation>
    </message>
    <message>
        <source>ĐH trở lên</source>
        <translation>University</translation>
    </message>
    <message>
        <source>VietGAP</source>
        <translation>VietGAP</translation>
    </message>
    <message>
        <source>GlobalGAP</source>
        <translation>GlobalGAP</translation>
    </message>
    <message>
        <source>Hữu cơ</source>
        <translation>Organic</translation>
    </message>
    <message>
        <source>ISO</source>
        <translation>ISO</translation>
    </message>
    <message>
        <source>HACCP</source>
        <translation>HACCP</translation>
    </message>
    <message>
        <source>Mã truy xuất nguồn gốc</source>
        <translation>Traceability code</translation>
    </message>
    <message>
        <source>Mã số vùng trồng</source>
        <translation>Growing area code</translation>
    </message>
    <message>
        <source>Nhãn hiệu được bảo hộ</source>
        <translation>Protected trademark</translation>
    </message>
    <message>
        <source>Chứng nhận khác</source>
        <translation>Other certificate</translation>
    </message>
    <message>
        <source>Cử đi đào tạo</source>
        <translation>Sent to training</translation>
    </message>
    <message>
        <source>Bồi dưỡng, tập huấn</source>
        <translation>Refresher courses, workshops</translation>
    </message>
    <message>
        <source>Thông tin, tư vấn</source>
        <translation>Information, advice</translation>
    </message>
    <message>
        <source>Thành lập mới</source>
        <translation>Founding</translation>
    </message>
    <message>
        <source>Đất đai</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Thuế, phí, lệ phí</source>
        <translation>Taxes, fees, charges</translation>
    </message>
    <message>
        <source>Tiếp cận vốn, bảo hiểm</source>
        <translation>Access to capital, insurance</translation>
    </message>
    <message>
        <source>Khoa học công nghệ, chuyển đổi số</source>
        <translation>Science and technology, digital transformation</translation>
    </message>
    <message>
        <source>Xúc tiến thương mại, mở rộng thị trường</source>
        <translation>Trade promotion, market expansion</translation>
    </message>
    <message>
        <source>Kết cấu hạ tầng, trang thiết bị</source>
        <translation>Infrastructure, equipment</translation>
    </message>
    <message>
        <source>Tư vấn tài chính, đánh giá rủi ro</source>
        <translation>Financial advice, risk assessment</translation>
    </message>
    <message>
        <source>Nông nghiệp: kết cấu hạ tầng</source>
        <translation>Agriculture: infrastructure</translation>
    </message>
    <message>
        <source>Nông nghiệp: giao đất, thuê đất</source>
        <translation>Agriculture: land allocation, land lease</translation>
    </message>
    <message>
        <source>Nông nghiệp: ưu đãi tín dụng</source>
        <translation>Agriculture: preferential credit</translation>
    </message>
    <message>
        <source>Nông nghiệp: vốn, giống khi thiên tai, dịch bệnh</source>
        <translation>Agriculture: capital, seed after disaster or epidemic</translation>
    </message>
    <message>
        <source>Nông nghiệp: chế biến sản phẩm</source>
        <translation>Agriculture: product processing</translation>
    </message>
    <message>
        <source>Tham gia chương trình mục tiêu, chương trình phát triển kinh tế – xã hội</source>
        <translation>Part in target and socio-economic development programmes</translation>
    </message>
    <message>
        <source>Hỗ trợ khác</source>
        <translation>Other support</translation>
    </message>
    <message>
        <source>Đã cập nhật vào tổ chức</source>
        <translation>Organisation updated</translation>
    </message>
    <message>
        <source>Đã thêm mới</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>Đã bỏ</source>
        <translation>Discarded</translation>
    </message>
    <message>
        <source>Thành viên của liên hiệp</source>
        <extracomment>The article of Luật HTX 2023 a policy is of; not every programme has one. What a tie is called, seen from the first and from the second organisation.</extracomment>
        <translation>Member of union</translation>
    </message>
    <message>
        <source>HTX thành viên</source>
        <translation>Member coop</translation>
    </message>
    <message>
        <source>Đã chuyển thành</source>
        <translation>Became</translation>
    </message>
    <message>
        <source>Chuyển đổi từ</source>
        <translation>Converted from</translation>
    </message>
    <message>
        <source>Sáp nhập, hợp nhất vào</source>
        <translation>Merged into</translation>
    </message>
    <message>
        <source>Nhận sáp nhập, hợp nhất từ</source>
        <translation>Took in by merger</translation>
    </message>
    <message>
        <source>Chia, tách thành</source>
        <translation>Split into</translation>
    </message>
    <message>
        <source>Được chia, tách từ</source>
        <translation>Split from</translation>
    </message>
    <message>
        <source>Mới thành lập, hoạt động dưới 12 tháng</source>
        <translation>Newly founded, at work less than 12 months</translation>
    </message>
    <message>
        <source>Ngừng hoạt động trên 3 tháng trong năm</source>
        <translation>Out of work for more than 3 months of the year</translation>
    </message>
    <message>
        <source>Xếp loại theo quy định của Ngân hàng Nhà nước</source>
        <translation>Rated under the State Bank&apos;s rules</translation>
    </message>
    <message>
        <source>Lý do khác</source>
        <translation>Other reason</translation>
    </message>
    <message>
        <source>Hoạt động dưới 12 tháng</source>
        <translation>At work under 12 months</translation>
    </message>
    <message>
        <source>Ngừng trên 3 tháng</source>
        <translation>Stopped over 3 months</translation>
    </message>
    <message>
        <source>Theo quy định của NHNN</source>
        <translation>State Bank&apos;s rules</translation>
    </message>
    <message>
        <source>Đã xếp loại</source>
        <translation>Rated</translation>
    </message>
    <message>
        <source>Đang chấm</source>
        <translation>Being scored</translation>
    </message>
    <message>
        <source>Kế hoạch năm</source>
        <translation>Plan of a year</translation>
    </message>
    <message>
        <source>Kế hoạch và xếp loại quỹ</source>
        <translation>Plans and grades of the fund</translation>
    </message>
    <message>
        <source>Tìm quỹ, năm</source>
        <translation>Search fund, year</translation>
    </message>
    <message>
        <source>năm</source>
        <translation>years</translation>
    </message>
    <message>
        <source>Ghi kế hoạch năm của quỹ; số thực hiện và xếp loại A, B, C tính từ sổ. Chưa có kế hoạch nào.</source>
        <translation>Enter the fund&apos;s plan of a year; actual figures and the grades A, B, C follow from the books. There is no plan yet.</translation>
    </message>
    <message>
        <source>Năm này đã có kế hoạch của quỹ; muốn thay, hãy mở dòng ấy ra sửa.</source>
        <translation>The fund has a plan for this year already; to replace it, open that line and mend it.</translation>
    </message>
    <message>
        <source>Kế hoạch</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Thực hiện và xếp loại</source>
        <translation>Actual figures and grade</translation>
    </message>
    <message>
        <source>Thực hiện đến {day}: tăng trưởng {growth} %, nợ xấu {bad} %; đề nghị loại {grade}.</source>
        <translation>Up to {day}: growth {growth} %, bad debt {bad} %; proposed grade {grade}.</translation>
    </message>
    <message>
        <source>Tăng trưởng và nợ xấu thực hiện do chương trình tính từ sổ cho vay.</source>
        <translation>Actual growth and bad debt are computed from the loan book.</translation>
    </message>
    <message>
        <source>Tăng trưởng dư nợ (%)</source>
        <translation>Growth of outstanding loans (%)</translation>
    </message>
    <message>
        <source>Tỷ lệ nợ xấu, không quá (%)</source>
        <translation>Share of bad debt, at most (%)</translation>
    </message>
    <message>
        <source>Chênh lệch thu chi (đồng)</source>
        <translation>Surplus (đồng)</translation>
    </message>
    <message>
        <source>Chênh lệch thu chi thực hiện (đồng)</source>
        <translation>Actual surplus (đồng)</translation>
    </message>
    <message>
        <source>Chưa đánh giá</source>
        <translation>Not yet rated</translation>
    </message>
    <message>
        <source>Chưa duyệt</source>
        <translation>Not approved yet</translation>
    </message>
    <message>
        <source>Duyệt trước ngày 31/5 năm sau (TT 52/2022/TT-BTC Điều 15).</source>
        <translation>Approved before 31 May of the next year (TT 52/2022/TT-BTC Article 15).</translation>
    </message>
    <message>
        <source>Kế hoạch và xếp loại năm</source>
        <translation>Plan and grade of a year</translation>
    </message>
    <message>
        <source>Tăng trưởng KH / TH (%)</source>
        <translation>Growth plan / actual (%)</translation>
    </message>
    <message>
        <source>Loại (1)</source>
        <translation>Grade (1)</translation>
    </message>
    <message>
        <source>Nợ xấu KH / TH (%)</source>
        <translation>Bad debt plan / actual (%)</translation>
    </message>
    <message>
        <source>Loại (2)</source>
        <translation>Grade (2)</translation>
    </message>
    <message>
        <source>Thu chi KH / TH (đồng)</source>
        <translation>Surplus plan / actual (đồng)</translation>
    </message>
    <message>
        <source>Loại (3)</source>
        <translation>Grade (3)</translation>
    </message>
    <message>
        <source>Loại (4)</source>
        <translation>Grade (4)</translation>
    </message>
    <message>
        <source>Đề nghị</source>
        <translation>Proposed</translation>
    </message>
    <message>
        <source>Được duyệt</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>{policy} (Đ.{article})</source>
        <extracomment>The posts of an organisation, by kind, in the order lists show them. Posts that one person holds at a time.</extracomment>
        <translation>{policy} (Art. {article})</translation>
    </message>
    <message>
        <source>Chờ xét</source>
        <translation>Waiting for a decision</translation>
    </message>
    <message>
        <source>Đang chờ</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Thành viên chính thức</source>
        <translation>Full member</translation>
    </message>
    <message>
        <source>Thành viên liên kết</source>
        <translation>Associate member</translation>
    </message>
    <message>
        <source>Thành viên danh dự</source>
        <translation>Honorary member</translation>
    </message>
    <message>
        <source>Chính thức</source>
        <translation>Full</translation>
    </message>
    <message>
        <source>Liên kết</source>
        <translation>Associate</translation>
    </message>
    <message>
        <source>Danh dự</source>
        <translation>Honorary</translation>
    </message>
    <message>
        <source>Xóa tên</source>
        <translation>Removed from the list</translation>
    </message>
    <message>
        <source>Khai trừ</source>
        <translation>Expelled</translation>
    </message>
    <message>
        <source>Tốt</source>
        <translation>Good</translation>
    </message>
    <message>
        <source>Khá</source>
        <translation>Fair</translation>
    </message>
    <message>
        <source>Trung bình</source>
        <translation>Average</translation>
    </message>
    <message>
        <source>Yếu</source>
        <translation>Weak</translation>
    </message>
    <message>
        <source>Hệ thống</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Báo cáo</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Đào tạo</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>“{text}” không phải là ngày. Ví dụ đúng: 20/11/2026.</source>
        <extracomment>Dates outside these years are taken for slips of the hand.</extracomment>
        <translation>“{text}” is not a date. Correct example: 20/11/2026.</translation>
    </message>
    <message>
        <source>Không có ngày {text} trong lịch.</source>
        <translation>The date {text} does not exist in the calendar.</translation>
    </message>
    <message>
        <source>Năm {year} nằm ngoài khoảng {first}–{last}; hãy kiểm tra lại.</source>
        <translation>The year {year} is outside {first}–{last}; please check it.</translation>
    </message>
    <message>
        <source>Không ghi được {name}: tệp đang mở trong chương trình khác hoặc chỉ cho đọc.</source>
        <extracomment>What Windows allows in no file name.</extracomment>
        <translation>Could not write {name}: the file is open in another program or is read-only.</translation>
    </message>
    <message>
        <source>Hãy đóng tệp (thường là Excel hoặc Word) rồi làm lại, hoặc chọn tên khác.</source>
        <translation>Close the file (usually in Excel or Word) and try again, or choose another name.</translation>
    </message>
    <message>
        <source>Ổ đĩa đã đầy, tệp {name} chưa được ghi.</source>
        <translation>The disk is full, so the file {name} was not written.</translation>
    </message>
    <message>
        <source>Hãy giải phóng dung lượng rồi làm lại.</source>
        <translation>Free some space and try again.</translation>
    </message>
    <message>
        <source>Không ghi được tệp {name}.</source>
        <translation>Could not write the file {name}.</translation>
    </message>
    <message>
        <source>Hãy kiểm tra thư mục và quyền ghi.</source>
        <translation>Check the folder and your write permission.</translation>
    </message>
    <message>
        <source>“{text}” không phải là số tiền. Ví dụ đúng: 1.250.000 hoặc 1,2 tỷ.</source>
        <extracomment>An amount of money in đồng. A plain int, so that sums stay exact; always whole. The largest amount the program accepts (one million tỷ): beyond it a slip of the hand is certain.</extracomment>
        <translation>“{text}” is not an amount of money. Correct examples: 1.250.000 or 1,2 tỷ.</translation>
    </message>
    <message>
        <source>“{text}” có phần lẻ nhỏ hơn một đồng.</source>
        <translation>“{text}” has a fraction smaller than one đồng.</translation>
    </message>
    <message>
        <source>“{text}” quá lớn; hãy kiểm tra lại đơn vị tính.</source>
        <translation>“{text}” is too large; please check the unit.</translation>
    </message>
    <message>
        <source>Hãy ghi một trong: {options}.</source>
        <translation>Enter one of: {options}.</translation>
    </message>
    <message>
        <source>“{text}” không phải là số.</source>
        <extracomment>A number written by hand is never longer (signs); Python itself refuses to write those of more than 4 300 digits.</extracomment>
        <translation>“{text}” is not a number.</translation>
    </message>
    <message>
        <source>năm {year}</source>
        <translation>year {year}</translation>
    </message>
    <message>
        <source>6 tháng đầu năm {year}</source>
        <translation>first 6 months of {year}</translation>
    </message>
    <message>
        <source>6 tháng cuối năm {year}</source>
        <translation>last 6 months of {year}</translation>
    </message>
    <message>
        <source>{count} tháng đầu năm {year}</source>
        <translation>first {count} months of {year}</translation>
    </message>
    <message>
        <source>quý {quarter} năm {year}</source>
        <translation>quarter {quarter} of {year}</translation>
    </message>
    <message>
        <source>tháng {month} năm {year}</source>
        <translation>month {month} of {year}</translation>
    </message>
    <message>
        <source>“{text}” không phải là kỳ báo cáo. Viết 2025, 2025H1, 2025M9, 2025Q3 hoặc 2025-07.</source>
        <translation>“{text}” is not a reporting period. Write 2025, 2025H1, 2025M9, 2025Q3 or 2025-07.</translation>
    </message>
    <message>
        <source>Bản sao không khớp với dữ liệu gốc nên đã bỏ.</source>
        <extracomment>Thinning: everything of the last days, then one a day, a week, a month.</extracomment>
        <translation>The copy did not match the original data and was discarded.</translation>
    </message>
    <message>
        <source>Hãy kiểm tra ổ đĩa rồi sao lưu lại.</source>
        <translation>Check the disk, then back up again.</translation>
    </message>
    <message>
        <source>Không ghi được bản sao lưu vào “{folder}”.</source>
        <translation>Could not write the backup to “{folder}”.</translation>
    </message>
    <message>
        <source>Hãy kiểm tra chỗ trống, hoặc chọn thư mục khác.</source>
        <translation>Check the free space, or choose another folder.</translation>
    </message>
    <message>
        <source>Bản sao {name} bị hỏng.</source>
        <translation>The copy {name} is damaged.</translation>
    </message>
    <message>
        <source>Hãy dùng bản sao khác.</source>
        <translation>Use another copy.</translation>
    </message>
    <message>
        <source>Bản sao {name} có liên kết bị đứt.</source>
        <translation>The copy {name} has broken links.</translation>
    </message>
    <message>
        <source>Không giữ lại được {name} nên chưa phục hồi.</source>
        <translation>{name} could not be kept, so nothing was restored.</translation>
    </message>
    <message>
        <source>Số tổ chức của tỉnh mẫu phải từ 1 đến {most}.</source>
        <translation>The sample province must have 1 to {most} organisations.</translation>
    </message>
    <message>
        <source>Số năm của tỉnh mẫu phải từ 1 đến {most}.</source>
        <translation>The sample province must cover 1 to {most} years.</translation>
    </message>
    <message>
        <source>Đã có tệp {name} ở đó.</source>
        <translation>A file named {name} is already there.</translation>
    </message>
    <message>
        <source>Tỉnh mẫu</source>
        <translation>Sample province</translation>
    </message>
    <message>
        <source>Hãy chọn tên khác.</source>
        <translation>Choose another name.</translation>
    </message>
    <message>
        <source>Không phục hồi được vào {name}.</source>
        <translation>Could not restore to {name}.</translation>
    </message>
    <message>
        <source>Hãy kiểm tra chỗ trống và quyền ghi.</source>
        <translation>Check the free space and your write permission.</translation>
    </message>
    <message>
        <source>Dữ liệu đang mở ở chế độ chỉ đọc.</source>
        <translation>The data is open read-only.</translation>
    </message>
    <message>
        <source>Tệp dữ liệu không còn ở chỗ cũ: {path}. Việc vừa rồi chưa được ghi.</source>
        <translation>The data file is no longer where it was: {path}. The last act was not saved.</translation>
    </message>
    <message>
        <source>Hãy đưa tệp về chỗ cũ rồi làm lại; nếu tệp đã bị xóa, hãy phục hồi từ bản sao lưu gần nhất.</source>
        <translation>Put the file back and try again; if it was deleted, restore the latest backup.</translation>
    </message>
    <message>
        <source>Tệp được mở để xem.</source>
        <translation>The file was opened for viewing.</translation>
    </message>
    <message>
        <source>Cạnh đó còn tệp {name}-wal của một dữ liệu cũ đã bị chuyển đi hoặc xóa.</source>
        <translation>Beside it there is still {name}-wal, which belongs to an older data file that was moved or deleted.</translation>
    </message>
    <message>
        <source>{holder} đang mở tệp này; ở đây chỉ xem được.</source>
        <translation>{holder} has this file open; you can only view it here.</translation>
    </message>
    <message>
        <source>Tệp này do phiên bản cũ ghi, cần nâng cấp trước khi mở, nhưng hiện không ghi được.</source>
        <translation>This file was written by an older version and must be upgraded before opening, but it cannot be written to at the moment.</translation>
    </message>
    <message>
        <source>Hãy chọn tên khác hoặc mở tệp ấy.</source>
        <translation>Choose another name or open that file.</translation>
    </message>
    <message>
        <source>Không tạo được tệp dữ liệu ở thư mục này.</source>
        <translation>Could not create a data file in this folder.</translation>
    </message>
    <message>
        <source>Ổ đĩa đã đầy, việc vừa rồi chưa được ghi.</source>
        <extracomment>Marks our data files (PRAGMA application_id): &quot;LMHX&quot;. What keeps a reader from making its files beside the data: a full disk, a folder that may not be written to.</extracomment>
        <translation>The disk is full, so the last action was not saved.</translation>
    </message>
    <message>
        <source>Hãy giải phóng dung lượng rồi làm lại; dữ liệu cũ vẫn nguyên vẹn.</source>
        <translation>Free some space and try again; the existing data is intact.</translation>
    </message>
    <message>
        <source>Không đọc hoặc ghi được tệp dữ liệu trên ổ đĩa.</source>
        <translation>Could not read or write the data file on the disk.</translation>
    </message>
    <message>
        <source>Hãy kiểm tra ổ đĩa hoặc dây cáp rồi mở lại tệp.</source>
        <translation>Check the disk or cable, then open the file again.</translation>
    </message>
    <message>
        <source>Tệp dữ liệu đang bị chương trình khác giữ.</source>
        <translation>The data file is in use by another program.</translation>
    </message>
    <message>
        <source>Hãy đóng chương trình kia rồi làm lại; chưa có gì thay đổi.</source>
        <translation>Close the other program and try again; nothing has changed.</translation>
    </message>
    <message>
        <source>Tệp này bị hỏng hoặc không phải là dữ liệu của chương trình.</source>
        <translation>This file is damaged or is not a data file of this program.</translation>
    </message>
    <message>
        <source>Hãy phục hồi từ bản sao lưu gần nhất (Hệ thống › Phục hồi).</source>
        <translation>Restore from the latest backup (System › Restore).</translation>
    </message>
    <message>
        <source>Tệp dữ liệu chỉ cho đọc hoặc không mở được.</source>
        <translation>The data file is read-only or cannot be opened.</translation>
    </message>
    <message>
        <source>Hãy kiểm tra quyền ghi của thư mục, hoặc chép tệp về ổ đĩa của máy này.</source>
        <translation>Check your write permission for the folder, or copy the file to a disk on this computer.</translation>
    </message>
    <message>
        <source>Nội dung có ký tự hỏng, thường do dán từ chương trình khác; hãy xóa chỗ ấy rồi gõ lại.</source>
        <translation>The text holds a broken character, most often pasted from another program; delete it and type again.</translation>
    </message>
    <message>
        <source>Không ghi được gì cạnh tệp này: thư mục không cho ghi, ổ đĩa đầy hoặc tên tệp quá dài.</source>
        <translation>Nothing can be written beside this file: the folder does not allow it, the disk is full, or the file name is too long.</translation>
    </message>
    <message>
        <source>{user} trên máy {machine}</source>
        <translation>{user} on computer {machine}</translation>
    </message>
    <message>
        <source>Một cửa sổ khác của chương trình</source>
        <translation>Another window of this program</translation>
    </message>
    <message>
        <source>Tệp nằm trên ổ mạng dùng chung, nơi dữ liệu có thể hỏng khi hai máy cùng ghi. Hãy chép tệp về ổ đĩa của máy này.</source>
        <translation>The file is on a shared network drive, where data can be damaged if two computers write at once. Copy the file to a disk on this computer.</translation>
    </message>
    <message>
        <source>Tệp nằm trong thư mục đồng bộ “{folder}”, nơi tệp bị chép khi đang ghi dở. Hãy chuyển tệp ra ngoài thư mục ấy.</source>
        <translation>The file is in the synchronised folder “{folder}”, where it may be copied while half-written. Move the file out of that folder.</translation>
    </message>
    <message>
        <source>Tệp được đánh dấu chỉ đọc. Hãy bỏ dấu chỉ đọc hoặc chép tệp sang nơi khác.</source>
        <translation>The file is marked read-only. Clear the read-only mark or copy the file elsewhere.</translation>
    </message>
    <message>
        <source>Không có thư mục “{folder}”.</source>
        <translation>There is no folder “{folder}”.</translation>
    </message>
    <message>
        <source>Không có quyền ghi vào thư mục “{folder}”. Hãy chọn thư mục khác.</source>
        <translation>You have no write permission for the folder “{folder}”. Choose another folder.</translation>
    </message>
    <message>
        <source>“{act}” có chứng từ đánh số nên không hoàn tác được; hãy dùng lệnh hủy của chính nó.</source>
        <translation>“{act}” has a numbered document and cannot be undone; use its own void or cancel command.</translation>
    </message>
    <message>
        <source>“{act}” đã được hoàn tác rồi.</source>
        <translation>“{act}” has already been undone.</translation>
    </message>
    <message>
        <source>Không hoàn tác được “{act}”: đã có dữ liệu ghi sau dựa vào nó.</source>
        <translation>Could not undo “{act}”: data saved later depends on it.</translation>
    </message>
    <message>
        <source>Không hoàn tác được “{act}”: mục mà nó gắn với không còn trong dữ liệu; hãy khôi phục mục ấy trước.</source>
        <translation>“{act}” cannot be undone: what it belongs to is no longer in the data; bring that back first.</translation>
    </message>
    <message>
        <source>Không hoàn tác được “{act}”: {why}</source>
        <translation>“{act}” cannot be undone: {why}</translation>
    </message>
    <message>
        <source>Hoàn tác: {act}</source>
        <translation>Undo: {act}</translation>
    </message>
    <message>
        <source>Làm lại: {act}</source>
        <translation>Redo: {act}</translation>
    </message>
    <message>
        <source>Không hoàn tác được vì sau đó đã có “{act}”; hãy hoàn tác việc đó trước.</source>
        <translation>This cannot be undone because “{act}” came after it; undo that first.</translation>
    </message>
    <message>
        <source>Không thấy tệp {path}.</source>
        <extracomment>Version of the schema this program writes: the number of its newest migration. Files up to this size (bytes) are looked through at every opening; it takes about a tenth of a second.</extracomment>
        <translation>File {path} was not found.</translation>
    </message>
    <message>
        <source>Có thể tệp đã bị chuyển đi hoặc ổ đĩa chưa cắm.</source>
        <translation>The file may have been moved, or the drive is not connected.</translation>
    </message>
    <message>
        <source>tính lịch trả nợ, sao kê khoản vay</source>
        <translation>calculate loan schedules and statements</translation>
    </message>
    <message>
        <source>lịch trả nợ từ điều kiện vay</source>
        <translation>schedule from the loan terms</translation>
    </message>
    <message>
        <source>sao kê tại một ngày từ điều kiện vay và phiếu thu</source>
        <translation>statement on a given date from the loan terms and receipts</translation>
    </message>
    <message>
        <source>tệp JSON, hoặc - để đọc từ đầu vào</source>
        <translation>JSON file, or - to read from standard input</translation>
    </message>
    <message>
        <source>Không đọc được tệp {name}.</source>
        <translation>Could not read the file {name}.</translation>
    </message>
    <message>
        <source>Hãy kiểm tra đường dẫn; tệp phải là JSON mã UTF-8.</source>
        <translation>Check the path; the file must be JSON in UTF-8.</translation>
    </message>
    <message>
        <source>Chỗ sai: dòng {line}, cột {column}.</source>
        <translation>The mistake is in line {line}, column {column}.</translation>
    </message>
    <message>
        <source>{name} không phải là JSON đúng.</source>
        <translation>{name} is not valid JSON.</translation>
    </message>
    <message>
        <source>Có số quá dài hoặc lồng nhau quá sâu.</source>
        <translation>A number is too long, or the structure is nested too deeply.</translation>
    </message>
    <message>
        <source>Bìa hồ sơ vay</source>
        <translation>Cover of the loan folder</translation>
    </message>
    <message>
        <source>Đơn đề nghị vay vốn</source>
        <translation>Loan application</translation>
    </message>
    <message>
        <source>Tờ trình thẩm định cho vay</source>
        <translation>Appraisal report</translation>
    </message>
    <message>
        <source>Biên bản họp hội đồng xét duyệt cho vay</source>
        <translation>Minutes of the credit council</translation>
    </message>
    <message>
        <source>Quyết định cho vay</source>
        <translation>Decision to lend</translation>
    </message>
    <message>
        <source>Hợp đồng vay vốn</source>
        <translation>Loan contract</translation>
    </message>
    <message>
        <source>Khế ước nhận nợ kèm lịch trả nợ</source>
        <translation>Note of indebtedness with schedule</translation>
    </message>
    <message>
        <source>Phụ lục hợp đồng vay vốn</source>
        <translation>Annex to the loan contract</translation>
    </message>
    <message>
        <source>Giấy báo nợ đến hạn</source>
        <translation>Notice of an instalment falling due</translation>
    </message>
    <message>
        <source>Thông báo nợ quá hạn</source>
        <translation>Notice of overdue debt</translation>
    </message>
    <message>
        <source>Biên bản kiểm tra sử dụng vốn vay</source>
        <translation>Minutes of a use-of-capital inspection</translation>
    </message>
    <message>
        <source>Biên bản thanh lý hợp đồng vay vốn</source>
        <translation>Settlement of the loan contract</translation>
    </message>
    <message>
        <source>Họ tên – chức vụ</source>
        <translation>Name – post</translation>
    </message>
    <message>
        <source>Tên khách hàng vay</source>
        <translation>Borrower</translation>
    </message>
    <message>
        <source>Tên khách hàng vay, chữ hoa</source>
        <translation>Borrower, in capitals</translation>
    </message>
    <message>
        <source>Khách hàng là HTX, liên hiệp HTX (dùng với if)</source>
        <translation>The borrower is an HTX or LHHTX (for if)</translation>
    </message>
    <message>
        <source>Loại khách hàng</source>
        <translation>Kind of borrower</translation>
    </message>
    <message>
        <source>Người đại diện; cá nhân vay thì chính là họ</source>
        <translation>Representative; of a person, the person</translation>
    </message>
    <message>
        <source>Số định danh của cá nhân vay</source>
        <translation>Identity number of the person who borrows</translation>
    </message>
    <message>
        <source>HTX, tổ hợp tác mà cá nhân vay là thành viên</source>
        <translation>HTX or THT the person is a member of</translation>
    </message>
    <message>
        <source>Vay cho hộ gia đình (dùng với if)</source>
        <translation>Borrows for the household (for if)</translation>
    </message>
    <message>
        <source>Địa chỉ khách hàng</source>
        <translation>Address of the borrower</translation>
    </message>
    <message>
        <source>Điện thoại khách hàng</source>
        <translation>Telephone of the borrower</translation>
    </message>
    <message>
        <source>Chức vụ người ký của Quỹ, viết thường</source>
        <translation>Post of who signs for the fund, in running text</translation>
    </message>
    <message>
        <source>Số hồ sơ vay</source>
        <translation>Number of the folder</translation>
    </message>
    <message>
        <source>Tên sản phẩm vay (trống khi không theo sản phẩm)</source>
        <translation>Name of the loan product (empty where the loan goes by none)</translation>
    </message>
    <message>
        <source>Ngày nhận đơn</source>
        <translation>Application received on</translation>
    </message>
    <message>
        <source>Số tiền đề nghị vay</source>
        <translation>Amount asked for</translation>
    </message>
    <message>
        <source>Số tiền đề nghị vay bằng chữ</source>
        <translation>Amount asked for, in words</translation>
    </message>
    <message>
        <source>Thời hạn đề nghị, số tháng</source>
        <translation>Term asked for, months</translation>
    </message>
    <message>
        <source>Tổng vốn đầu tư của dự án</source>
        <translation>Total investment of the project</translation>
    </message>
    <message>
        <source>Vốn chủ sở hữu, % tổng vốn</source>
        <translation>Own capital, % of the total</translation>
    </message>
    <message>
        <source>Số tiền cho vay</source>
        <translation>Amount lent</translation>
    </message>
    <message>
        <source>Số tiền cho vay bằng chữ</source>
        <translation>Amount lent, in words</translation>
    </message>
    <message>
        <source>Thời hạn cho vay, số tháng</source>
        <translation>Term, months</translation>
    </message>
    <message>
        <source>Lãi suất trong hạn, %/năm</source>
        <translation>Contract rate, % a year</translation>
    </message>
    <message>
        <source>Số tờ trình thẩm định</source>
        <translation>Number of the appraisal report</translation>
    </message>
    <message>
        <source>Ngày thẩm định</source>
        <translation>Appraised on</translation>
    </message>
    <message>
        <source>Ngày thẩm định, viết đầy đủ</source>
        <translation>Day of the appraisal, written in full</translation>
    </message>
    <message>
        <source>Ý kiến thẩm định</source>
        <translation>Opinion of the appraisal</translation>
    </message>
    <message>
        <source>Danh sách cán bộ thẩm định (dùng với for)</source>
        <translation>List of appraisers (for for)</translation>
    </message>
    <message>
        <source>Số biên bản họp hội đồng</source>
        <translation>Number of the council&apos;s minutes</translation>
    </message>
    <message>
        <source>Ngày họp hội đồng</source>
        <translation>Council met on</translation>
    </message>
    <message>
        <source>Ngày họp hội đồng, viết đầy đủ</source>
        <translation>Day of the council&apos;s meeting, written in full</translation>
    </message>
    <message>
        <source>Kết luận của hội đồng</source>
        <translation>Conclusion of the council</translation>
    </message>
    <message>
        <source>Thành phần dự họp (dùng với for)</source>
        <translation>People present (for for)</translation>
    </message>
    <message>
        <source>Số quyết định cho vay</source>
        <translation>Number of the decision to lend</translation>
    </message>
    <message>
        <source>Ngày quyết định cho vay</source>
        <translation>Day of the decision to lend</translation>
    </message>
    <message>
        <source>Ngày quyết định cho vay, viết đầy đủ</source>
        <translation>Day of the decision to lend, written in full</translation>
    </message>
    <message>
        <source>Điều kiện kèm theo quyết định</source>
        <translation>Conditions of the decision</translation>
    </message>
    <message>
        <source>Loại tài sản</source>
        <translation>Kind of asset</translation>
    </message>
    <message>
        <source>Mô tả tài sản</source>
        <translation>Description of the asset</translation>
    </message>
    <message>
        <source>Chủ tài sản</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Giấy tờ của tài sản</source>
        <translation>Papers of the asset</translation>
    </message>
    <message>
        <source>Giá trị định giá, đồng</source>
        <translation>Appraised value, đồng</translation>
    </message>
    <message>
        <source>Ngày giải chấp</source>
        <translation>Released on</translation>
    </message>
    <message>
        <source>Có tài sản bảo đảm (dùng với if)</source>
        <translation>There is collateral (for if)</translation>
    </message>
    <message>
        <source>Tổng giá trị tài sản bảo đảm</source>
        <translation>Total value of collateral</translation>
    </message>
    <message>
        <source>Danh sách tài sản bảo đảm (dùng với for)</source>
        <translation>List of collateral (for for)</translation>
    </message>
    <message>
        <source>Vai trò</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Họ tên hoặc tên tổ chức</source>
        <translation>Name of the person or organisation</translation>
    </message>
    <message>
        <source>Quan hệ với khách hàng</source>
        <translation>Relation to the borrower</translation>
    </message>
    <message>
        <source>Có người liên quan, cùng ký, bảo lãnh (dùng với if)</source>
        <translation>There are related persons, co-signers, guarantors (for if)</translation>
    </message>
    <message>
        <source>Danh sách người liên quan, cùng ký, bảo lãnh (dùng với for)</source>
        <translation>List of related persons, co-signers, guarantors (for for)</translation>
    </message>
    <message>
        <source>Có người cùng ký vay, bảo lãnh, chủ tài sản (dùng với if)</source>
        <translation>There are co-signers, guarantors, owners of collateral (with if)</translation>
    </message>
    <message>
        <source>Danh sách người cùng ký vay, bảo lãnh, chủ tài sản (dùng với for)</source>
        <translation>List of co-signers, guarantors, owners of collateral (with for)</translation>
    </message>
    <message>
        <source>Chức vụ, chữ hoa</source>
        <translation>Post, in capitals</translation>
    </message>
    <message>
        <source>Họ tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Sản phẩm vay quy định người khác cùng ký cho Quỹ (dùng với if)</source>
        <translation>The loan product has others sign for the fund, too (use with if)</translation>
    </message>
    <message>
        <source>Danh sách người cùng ký cho Quỹ (dùng với for)</source>
        <translation>Those who sign for the fund with its head (use with for)</translation>
    </message>
    <message>
        <source>Số hợp đồng vay</source>
        <translation>Contract number</translation>
    </message>
    <message>
        <source>Ngày ký hợp đồng</source>
        <translation>Contract signed on</translation>
    </message>
    <message>
        <source>Ngày ký hợp đồng, viết đầy đủ</source>
        <translation>Contract signed on, in full</translation>
    </message>
    <message>
        <source>Lãi suất quá hạn, %/năm</source>
        <translation>Overdue rate, % a year</translation>
    </message>
    <message>
        <source>Lãi chậm trả trên lãi, %/năm</source>
        <translation>Late interest on interest, % a year</translation>
    </message>
    <message>
        <source>Có thu lãi chậm trả (dùng với if)</source>
        <translation>Late interest is charged (with if)</translation>
    </message>
    <message>
        <source>Lãi suất thay đổi theo quyết định của Quỹ (dùng với if)</source>
        <translation>The rate follows the fund&apos;s decisions (with if)</translation>
    </message>
    <message>
        <source>Thứ tự thu khi không có nợ quá hạn</source>
        <translation>Order of payment while nothing is overdue</translation>
    </message>
    <message>
        <source>Thứ tự thu khi có nợ quá hạn</source>
        <translation>Order of payment when something is overdue</translation>
    </message>
    <message>
        <source>Ngày trả trùng ngày nghỉ thì thế nào; để trống nếu giữ nguyên ngày</source>
        <translation>What happens when a due date is a holiday; empty where it stays</translation>
    </message>
    <message>
        <source>Dư nợ còn lại</source>
        <translation>Balance left</translation>
    </message>
    <message>
        <source>Lịch trả nợ, mỗi dòng một kỳ (dùng với for)</source>
        <translation>Schedule, one line per instalment (for for)</translation>
    </message>
    <message>
        <source>Tổng gốc của lịch</source>
        <translation>Total principal of the schedule</translation>
    </message>
    <message>
        <source>Tổng lãi của lịch</source>
        <translation>Total interest of the schedule</translation>
    </message>
    <message>
        <source>Tổng gốc và lãi của lịch</source>
        <translation>Total of the schedule</translation>
    </message>
    <message>
        <source>Số khế ước (phiếu giải ngân)</source>
        <translation>Number of the note (disbursement)</translation>
    </message>
    <message>
        <source>Số tiền nhận nợ lần này</source>
        <translation>Amount received now</translation>
    </message>
    <message>
        <source>Số tiền nhận nợ bằng chữ</source>
        <translation>Amount received, in words</translation>
    </message>
    <message>
        <source>Đã giải ngân đến lần này</source>
        <translation>Disbursed so far</translation>
    </message>
    <message>
        <source>Ngày đến hạn</source>
        <translation>Due on</translation>
    </message>
    <message>
        <source>Gốc đến hạn</source>
        <translation>Principal due</translation>
    </message>
    <message>
        <source>Lãi đến hạn</source>
        <translation>Interest due</translation>
    </message>
    <message>
        <source>Còn nợ của các kỳ trước</source>
        <translation>Owed of earlier instalments</translation>
    </message>
    <message>
        <source>Tiền trả trước quỹ đang giữ</source>
        <translation>Advance held by the fund</translation>
    </message>
    <message>
        <source>Tổng phải trả</source>
        <translation>Total payable</translation>
    </message>
    <message>
        <source>Tổng phải trả bằng chữ</source>
        <translation>Total to pay, in words</translation>
    </message>
    <message>
        <source>Quá hạn từ kỳ trả ngày</source>
        <translation>Overdue since the instalment of</translation>
    </message>
    <message>
        <source>Số ngày quá hạn</source>
        <translation>Days overdue</translation>
    </message>
    <message>
        <source>Gốc đến hạn chưa trả</source>
        <translation>Principal due and unpaid</translation>
    </message>
    <message>
        <source>Ngày kiểm tra</source>
        <translation>Inspected on</translation>
    </message>
    <message>
        <source>Ngày kiểm tra, viết đầy đủ</source>
        <translation>Inspected on, in full</translation>
    </message>
    <message>
        <source>Danh sách người kiểm tra (dùng với for)</source>
        <translation>List of inspectors (for for)</translation>
    </message>
    <message>
        <source>Số vốn đã giải ngân</source>
        <translation>Capital disbursed</translation>
    </message>
    <message>
        <source>Số vốn đã sử dụng</source>
        <translation>Capital used</translation>
    </message>
    <message>
        <source>Sử dụng đúng mục đích (dùng với if)</source>
        <translation>Used for the purpose (for if)</translation>
    </message>
    <message>
        <source>Kết quả kiểm tra</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Kết luận, kiến nghị</source>
        <translation>Conclusion, recommendation</translation>
    </message>
    <message>
        <source>Ngày thanh lý</source>
        <translation>Settled on</translation>
    </message>
    <message>
        <source>Ngày thanh lý, viết đầy đủ</source>
        <translation>Settled on, in full</translation>
    </message>
    <message>
        <source>Tổng số đã giải ngân</source>
        <translation>Total disbursed</translation>
    </message>
    <message>
        <source>Gốc đã trả</source>
        <translation>Principal repaid</translation>
    </message>
    <message>
        <source>Lãi các loại đã trả</source>
        <translation>Interest of all kinds paid</translation>
    </message>
    <message>
        <source>Còn phải trả đến ngày thanh lý</source>
        <translation>Still to pay on the day of settlement</translation>
    </message>
    <message>
        <source>Ngày trả lần cuối</source>
        <translation>Last payment on</translation>
    </message>
    <message>
        <source>Trước khi thay đổi</source>
        <translation>Before the change</translation>
    </message>
    <message>
        <source>Sau khi thay đổi</source>
        <translation>After the change</translation>
    </message>
    <message>
        <source>Số phụ lục</source>
        <translation>Annex number</translation>
    </message>
    <message>
        <source>Ngày ký phụ lục, viết đầy đủ</source>
        <translation>Annex signed on, in full</translation>
    </message>
    <message>
        <source>Loại thay đổi</source>
        <translation>Kind of change</translation>
    </message>
    <message>
        <source>Là điều chỉnh kỳ hạn nợ hoặc gia hạn nợ (dùng với if)</source>
        <translation>It is a restructuring or an extension (with if)</translation>
    </message>
    <message>
        <source>Có hiệu lực từ ngày</source>
        <translation>In force from</translation>
    </message>
    <message>
        <source>Lý do thay đổi</source>
        <translation>Reason of the change</translation>
    </message>
    <message>
        <source>Các nội dung thay đổi (dùng với for)</source>
        <translation>What changes (for for)</translation>
    </message>
    <message>
        <source>Bước của hồ sơ</source>
        <translation>Step of the folder</translation>
    </message>
    <message>
        <source>Tên giấy tờ</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Ngày nhận</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>Danh mục giấy tờ (dùng với for)</source>
        <translation>List of papers (for for)</translation>
    </message>
    <message>
        <source>Tiền trả trước còn giữ</source>
        <translation>Advance payments held</translation>
    </message>
    <message>
        <source>Sao kê đến ngày {day}</source>
        <translation>Statement to {day}</translation>
    </message>
    <message>
        <source>Khoản</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Quá hạn {days} ngày · nhóm nợ {group}</source>
        <translation>{days} days overdue · debt group {group}</translation>
    </message>
    <message>
        <source>Hãy kiểm tra quyền truy cập tệp.</source>
        <translation>Check your access permission for the file.</translation>
    </message>
    <message>
        <source>{name} không phải là tệp dữ liệu của chương trình này.</source>
        <translation>{name} is not a data file of this program.</translation>
    </message>
    <message>
        <source>Tệp dữ liệu có đuôi .lmhtx; hãy chọn tệp khác.</source>
        <translation>Data files end in .lmhtx; choose another file.</translation>
    </message>
    <message>
        <source>{name} do phiên bản mới hơn của chương trình ghi (dữ liệu bản {version}, chương trình hiểu đến bản {latest}).</source>
        <translation>{name} was written by a newer version of the program (data version {version}; this program understands up to version {latest}).</translation>
    </message>
    <message>
        <source>Hãy cài phiên bản mới của chương trình; tệp không bị thay đổi.</source>
        <translation>Install the new version of the program; the file has not been changed.</translation>
    </message>
    <message>
        <source>Tệp {name} bị hỏng nên không mở để ghi.</source>
        <translation>The file {name} is damaged and was not opened for writing.</translation>
    </message>
    <message>
        <source>Hãy phục hồi từ bản sao lưu gần nhất, nằm trong thư mục “{folder}”.</source>
        <translation>Restore from the latest backup, in the folder “{folder}”.</translation>
    </message>
    <message>
        <source>Không tạo được tệp {name}.</source>
        <translation>Could not create the file {name}.</translation>
    </message>
    <message>
        <source>Hãy kiểm tra chỗ trống và quyền ghi của thư mục.</source>
        <translation>Check the free space and your write permission for the folder.</translation>
    </message>
    <message>
        <source>Nâng cấp dữ liệu không thành: có liên kết bị đứt.</source>
        <translation>The data upgrade failed: there are broken links.</translation>
    </message>
    <message>
        <source>Tệp cũ vẫn nguyên vẹn; hãy gửi tệp nhật ký cho người hỗ trợ.</source>
        <translation>The old file is intact; please send the log file to your support person.</translation>
    </message>
    <message>
        <source>Nhận hồ sơ vay {number} của {name}, {amount} đ</source>
        <translation>Receive loan folder {number} of {name}, {amount} đ</translation>
    </message>
    <message>
        <source>Hồ sơ đã có số của quỹ này nên không đổi quỹ được.</source>
        <translation>The folder has its number in this fund, so the fund cannot change.</translation>
    </message>
    <message>
        <source>Hồ sơ đã ký hợp đồng nên không đổi khách hàng được.</source>
        <translation>The contract is signed, so the borrower cannot change.</translation>
    </message>
    <message>
        <source>Ngày nhận đơn không thể sau các bước đã ghi.</source>
        <translation>The application cannot be later than the steps entered.</translation>
    </message>
    <message>
        <source>Đã quyết định cho vay {amount} đ, không thể ít hơn.</source>
        <translation>{amount} đ were decided; it cannot be less.</translation>
    </message>
    <message>
        <source>Sửa hồ sơ vay {number} của {name}</source>
        <translation>Mend loan folder {number} of {name}</translation>
    </message>
    <message>
        <source>Hợp đồng này đã có hồ sơ vay.</source>
        <translation>This contract has its folder already.</translation>
    </message>
    <message>
        <source>Ngày nhận đơn không thể sau ngày ký hợp đồng.</source>
        <translation>The application cannot be later than the contract.</translation>
    </message>
    <message>
        <source>Lập hồ sơ vay {number} cho hợp đồng của {name}</source>
        <translation>Make loan folder {number} for the contract of {name}</translation>
    </message>
    <message>
        <source>Hãy chọn bước của hồ sơ.</source>
        <translation>Choose a step of the folder.</translation>
    </message>
    <message>
        <source>Hợp đồng đã ký {amount} đ, quyết định không thể ít hơn.</source>
        <translation>The contract was signed for {amount} đ; the decision cannot be less.</translation>
    </message>
    <message>
        <source>Hồ sơ vay {number}: {step}</source>
        <translation>Loan folder {number}: {step}</translation>
    </message>
    <message>
        <source>Mục này không còn trong dữ liệu; hãy làm mới danh sách.</source>
        <extracomment>The usual post of who signs for a fund. Papers of a folder, and from which step on each can be written.
----------
Rows handed to the database at once: few enough to stay in the processor&apos;s cache while their columns are gone through.</extracomment>
        <translation>This item is no longer in the data; refresh the list.</translation>
    </message>
    <message>
        <source>Hãy xóa bước sau trước: {step}.</source>
        <translation>Remove the later step first: {step}.</translation>
    </message>
    <message>
        <source>Hồ sơ đã ký hợp đồng nên không xóa bước này được; sửa thì được.</source>
        <translation>The contract is signed, so this step cannot be removed; it can be mended.</translation>
    </message>
    <message>
        <source>Hồ sơ vay {number}: xóa bước {step}</source>
        <translation>Loan folder {number}: remove step {step}</translation>
    </message>
    <message>
        <source>Hãy chọn giấy tờ đã nhận.</source>
        <translation>Choose the papers received.</translation>
    </message>
    <message>
        <source>Tên giấy tờ dài quá {longest} ký tự; hãy viết gọn lại.</source>
        <translation>The paper&apos;s name is longer than {longest} characters; please shorten it.</translation>
    </message>
    <message>
        <source>Hồ sơ vay {number}: nhận {papers}</source>
        <translation>Loan folder {number}: receive {papers}</translation>
    </message>
    <message>
        <source>Hồ sơ vay {number}: chưa có {papers}</source>
        <translation>Loan folder {number}: {papers} not there</translation>
    </message>
    <message>
        <source>Hãy ghi số tiền cho vay.</source>
        <translation>Enter the amount lent.</translation>
    </message>
    <message>
        <source>Hãy ghi thời hạn cho vay.</source>
        <translation>Enter the term.</translation>
    </message>
    <message>
        <source>Hãy ghi lãi suất cho vay.</source>
        <translation>Enter the rate.</translation>
    </message>
    <message>
        <source>Số tiền phải lớn hơn 0 và không quá số đề nghị vay {amount} đ.</source>
        <translation>The amount must be above 0 and no more than the {amount} đ asked for.</translation>
    </message>
    <message>
        <source>Lãi suất phải từ 0 đến 100 %/năm.</source>
        <translation>The rate must be from 0 to 100 % a year.</translation>
    </message>
    <message>
        <source>Thời hạn phải từ 1 đến {most} tháng.</source>
        <translation>The term must be from 1 to {most} months.</translation>
    </message>
    <message>
        <source>Số tiền đề nghị vay phải lớn hơn 0.</source>
        <translation>The amount asked for must be above 0.</translation>
    </message>
    <message>
        <source>Hãy chọn HTX hoặc tổ hợp tác mà người vay là thành viên.</source>
        <translation>Choose the HTX or THT the borrower is a member of.</translation>
    </message>
    <message>
        <source>Chưa sao lưu được, nhưng dữ liệu đã ghi vẫn nguyên vẹn trong tệp.</source>
        <translation>The backup could not be made, but the saved data is intact in the file.</translation>
    </message>
    <message>
        <source>Đang sao lưu…</source>
        <translation>Backing up…</translation>
    </message>
    <message>
        <source>Không mở được cửa sổ mới.</source>
        <translation>Could not open a new window.</translation>
    </message>
    <message>
        <source>Hãy thử lại, hoặc mở bản sao từ menu Tệp.</source>
        <translation>Try again, or open a backup from the File menu.</translation>
    </message>
    <message>
        <source>Chương trình gặp lỗi ngoài dự kiến. Dữ liệu đã ghi vẫn an toàn.</source>
        <translation>The program met an unexpected error. Saved data is still safe.</translation>
    </message>
    <message>
        <source>Lỗi của chương trình</source>
        <translation>Program error</translation>
    </message>
    <message>
        <source>Việc đang làm dở chưa được ghi; bạn có thể làm lại. Nếu lỗi lặp lại, hãy gửi nội dung chi tiết dưới đây cho người hỗ trợ. Chương trình không tự gửi gì ra khỏi máy này.
Tệp nhật ký: {place}</source>
        <translation>The work in progress was not saved; you can do it again. If the error recurs, send the details below to your support person. The program never sends anything from this computer by itself.
Log file: {place}</translation>
    </message>
    <message>
        <source>Chi tiết lỗi</source>
        <translation>Error details</translation>
    </message>
    <message>
        <source>Xem chi tiết</source>
        <translation>View details</translation>
    </message>
    <message>
        <source>Chép chi tiết</source>
        <translation>Copy details</translation>
    </message>
    <message>
        <source>Đóng chương trình</source>
        <translation>Close program</translation>
    </message>
    <message>
        <source>Làm tiếp</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Đã chép</source>
        <translation>Copied</translation>
    </message>
    <message>
        <source>mở các phần: Tổng quan, Tổ chức, Hội phí…</source>
        <extracomment>Keys that work on every page; areas add their own acts in the menu Trang này.</extracomment>
        <translation>open sections: Overview, Organisations, Membership fees…</translation>
    </message>
    <message>
        <source>thêm</source>
        <translation>add</translation>
    </message>
    <message>
        <source>sửa · mở hồ sơ</source>
        <translation>edit · open record</translation>
    </message>
    <message>
        <source>xóa (hoàn tác được)</source>
        <translation>delete (can be undone)</translation>
    </message>
    <message>
        <source>ghi</source>
        <translation>save</translation>
    </message>
    <message>
        <source>sang ô kế tiếp; ở ô cuối thì ghi</source>
        <translation>go to the next field; save from the last field</translation>
    </message>
    <message>
        <source>thoát</source>
        <translation>cancel</translation>
    </message>
    <message>
        <source>hoàn tác · làm lại</source>
        <translation>undo · redo</translation>
    </message>
    <message>
        <source>tìm</source>
        <translation>find</translation>
    </message>
    <message>
        <source>làm mới</source>
        <translation>refresh</translation>
    </message>
    <message>
        <source>kiểm tra</source>
        <translation>check</translation>
    </message>
    <message>
        <source>in · kết xuất</source>
        <translation>print · export</translation>
    </message>
    <message>
        <source>chép · dán cả khối với Excel</source>
        <translation>copy · paste whole blocks with Excel</translation>
    </message>
    <message>
        <source>lịch sử của hồ sơ đang mở</source>
        <translation>history of the open record</translation>
    </message>
    <message>
        <source>về trang trước</source>
        <translation>back to the previous page</translation>
    </message>
    <message>
        <source>thu gọn thanh bên</source>
        <translation>collapse the sidebar</translation>
    </message>
    <message>
        <source>phóng to · thu nhỏ · cỡ 100 %</source>
        <translation>zoom in · zoom out · 100 % size</translation>
    </message>
    <message>
        <source>hướng dẫn của trang này</source>
        <translation>help on this page</translation>
    </message>
    <message>
        <source>Các phím tắt</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Hướng dẫn sử dụng</source>
        <translation>User guide</translation>
    </message>
    <message>
        <source>Nội dung hướng dẫn</source>
        <translation>Guide contents</translation>
    </message>
    <message>
        <source>Mục lục</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>Quay lại</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>&amp;Tệp</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Soạn thảo</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>T&amp;rang này</source>
        <translation>This &amp;page</translation>
    </message>
    <message>
        <source>&amp;Xem</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>Trợ &amp;giúp</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Tệp dữ liệu &amp;mới…</source>
        <translation>&amp;New data file…</translation>
    </message>
    <message>
        <source>&amp;Mở tệp dữ liệu…</source>
        <translation>&amp;Open data file…</translation>
    </message>
    <message>
        <source>Mở &amp;gần đây</source>
        <translation>Open &amp;recent</translation>
    </message>
    <message>
        <source>Xem &amp;tỉnh mẫu</source>
        <translation>View &amp;sample province</translation>
    </message>
    <message>
        <source>&amp;Sao lưu ngay</source>
        <translation>&amp;Back up now</translation>
    </message>
    <message>
        <source>Mở &amp;thư mục chứa tệp</source>
        <translation>Open containing &amp;folder</translation>
    </message>
    <message>
        <source>Đó&amp;ng</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>&amp;Hoàn tác</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Làm lại</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>Nhật ký các việc đã làm</source>
        <translation>History of actions</translation>
    </message>
    <message>
        <source>&amp;Quay lại</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>Làm &amp;mới</source>
        <translation>Re&amp;fresh</translation>
    </message>
    <message>
        <source>&amp;Thu gọn thanh bên</source>
        <translation>&amp;Collapse sidebar</translation>
    </message>
    <message>
        <source>&amp;Phóng to</source>
        <translation>Zoom &amp;in</translation>
    </message>
    <message>
        <source>Thu &amp;nhỏ</source>
        <translation>Zoom &amp;out</translation>
    </message>
    <message>
        <source>Cỡ &amp;100 %</source>
        <translation>Size &amp;100 %</translation>
    </message>
    <message>
        <source>Nền &amp;sáng</source>
        <translation>&amp;Light theme</translation>
    </message>
    <message>
        <source>Nền &amp;tối</source>
        <translation>&amp;Dark theme</translation>
    </message>
    <message>
        <source>Theo &amp;hệ thống</source>
        <translation>Follow &amp;system</translation>
    </message>
    <message>
        <source>N&amp;gôn ngữ</source>
        <translation>L&amp;anguage</translation>
    </message>
    <message>
        <source>&amp;Hướng dẫn trang này</source>
        <translation>&amp;Help on this page</translation>
    </message>
    <message>
        <source>Các phím &amp;tắt</source>
        <translation>&amp;Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Mở thư mục &amp;nhật ký lỗi</source>
        <translation>Open error &amp;log folder</translation>
    </message>
    <message>
        <source>&amp;Giới thiệu</source>
        <translation>&amp;About</translation>
    </message>
    <message>
        <source>Trang này không có việc riêng</source>
        <translation>This page has no actions of its own</translation>
    </message>
    <message>
        <source>Chưa mở tệp nào</source>
        <translation>No file opened yet</translation>
    </message>
    <message>
        <source>Tỉnh, thành phố *</source>
        <translation>Province or city *</translation>
    </message>
    <message>
        <source>Gõ vài chữ, không cần dấu: an giang</source>
        <translation>Type a few letters, no accents needed: an giang</translation>
    </message>
    <message>
        <source>Tìm tỉnh, thành phố</source>
        <translation>Find a province or city</translation>
    </message>
    <message>
        <source>Danh sách tỉnh, thành phố</source>
        <translation>List of provinces and cities</translation>
    </message>
    <message>
        <source>Tên tệp dữ liệu *</source>
        <translation>Data file name *</translation>
    </message>
    <message>
        <source>Tên tệp dữ liệu</source>
        <translation>Data file name</translation>
    </message>
    <message>
        <source>Chọn thư mục khác…</source>
        <translation>Choose another folder…</translation>
    </message>
    <message>
        <source>Tạo tệp dữ liệu</source>
        <translation>Create data file</translation>
    </message>
    <message>
        <source>Nằm ở: {folder}</source>
        <translation>Location: {folder}</translation>
    </message>
    <message>
        <source>Chọn thư mục chứa dữ liệu</source>
        <translation>Choose the folder for the data</translation>
    </message>
    <message>
        <source>Hãy chọn tỉnh, thành phố của Liên minh.</source>
        <translation>Choose the Alliance’s province or city.</translation>
    </message>
    <message>
        <source>Hãy đặt tên tệp, không dùng các dấu \ / : * ? &quot; &lt; &gt; |.</source>
        <translation>Enter a file name without any of \ / : * ? &quot; &lt; &gt; |.</translation>
    </message>
    <message>
        <source>Đã có tệp tên này ở đó; hãy đặt tên khác hoặc mở tệp ấy.</source>
        <translation>A file with this name is already there; choose another name or open that file.</translation>
    </message>
    <message>
        <source>Tổng quan</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Liên minh HTX</source>
        <translation>Cooperative Alliance</translation>
    </message>
    <message>
        <source>Thu gọn</source>
        <extracomment>A window from this width on (design pixels) has room for the names.</extracomment>
        <translation>Collapse</translation>
    </message>
    <message>
        <source>Thu gọn hoặc mở rộng thanh bên (Ctrl+B)</source>
        <translation>Collapse or expand the sidebar (Ctrl+B)</translation>
    </message>
    <message>
        <source>{title} (Ctrl+{number})</source>
        <translation>{title} (Ctrl+{number})</translation>
    </message>
    <message>
        <source>Cán bộ</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Đang tạo tệp dữ liệu…</source>
        <translation>Creating data file…</translation>
    </message>
    <message>
        <source>Đang lập tỉnh mẫu: 300 tổ chức, 5 năm số liệu…</source>
        <translation>Building the sample province: 300 organisations, 5 years of data…</translation>
    </message>
    <message>
        <source>Chưa có bản sao lưu</source>
        <extracomment>Days after which the last copy is called old, and too old.</extracomment>
        <translation>No backup yet</translation>
    </message>
    <message>
        <source>Sao lưu {day} — đã {age} ngày</source>
        <translation>Backup {day} — {age} days old</translation>
    </message>
    <message>
        <source>Sao lưu {day} ✓</source>
        <translation>Backup {day} ✓</translation>
    </message>
    <message>
        <source>Ngày của bản sao lưu tốt gần nhất</source>
        <translation>Date of the latest good backup</translation>
    </message>
    <message>
        <source>Người dùng: {user}</source>
        <translation>User: {user}</translation>
    </message>
    <message>
        <source>Cỡ hiển thị; bấm để về 100 % (Ctrl+0)</source>
        <translation>Display size; click to return to 100 % (Ctrl+0)</translation>
    </message>
    <message>
        <source>Cỡ hiển thị</source>
        <translation>Display size</translation>
    </message>
    <message>
        <source>{zoom} %</source>
        <translation>{zoom} %</translation>
    </message>
    <message>
        <source>Chương trình làm việc của Liên minh Hợp tác xã</source>
        <translation>The working program of the Cooperative Alliance</translation>
    </message>
    <message>
        <source>Dữ liệu nằm trong một tệp trên máy này; không cần mạng.</source>
        <translation>Data is kept in one file on this computer; no network needed.</translation>
    </message>
    <message>
        <source>Tạo dữ liệu mới cho Liên minh của tôi</source>
        <translation>Create new data for my Alliance</translation>
    </message>
    <message>
        <source>Chọn tỉnh, thành phố; danh mục xã, phường có sẵn.</source>
        <translation>Choose your province or city; the list of communes and wards is built in.</translation>
    </message>
    <message>
        <source>Mở tệp dữ liệu có sẵn</source>
        <translation>Open an existing data file</translation>
    </message>
    <message>
        <source>Tệp có đuôi .lmhtx trên máy này.</source>
        <translation>A file ending in .lmhtx on this computer.</translation>
    </message>
    <message>
        <source>Xem tỉnh mẫu</source>
        <translation>View the sample province</translation>
    </message>
    <message>
        <source>300 tổ chức giả định, đủ mọi phần việc, để xem và tập.</source>
        <translation>300 fictitious organisations with every area of work, to explore and practise.</translation>
    </message>
    <message>
        <source>Mở gần đây</source>
        <translation>Open recent</translation>
    </message>
    <message>
        <source>Chưa mở tệp nào trên máy này.</source>
        <translation>No file has been opened on this computer yet.</translation>
    </message>
    <message>
        <source>Mở tệp dữ liệu</source>
        <translation>Open data file</translation>
    </message>
    <message>
        <source>Dữ liệu Liên minh HTX (*.lmhtx);;Mọi tệp (*)</source>
        <translation>Cooperative Alliance data (*.lmhtx);;All files (*)</translation>
    </message>
    <message>
        <source>Tạo mới</source>
        <translation>Create</translation>
    </message>
    <message>
        <source>Mở</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Xem</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Đang mở {name}…</source>
        <extracomment>Setting: language of the screen.</extracomment>
        <translation>Opening {name}…</translation>
    </message>
    <message>
        <source>Về trang trước (Alt+←)</source>
        <translation>Back to the previous page (Alt+←)</translation>
    </message>
    <message>
        <source>Chỉ xem — {reason}</source>
        <translation>View only — {reason}</translation>
    </message>
    <message>
        <source>Ngôn ngữ mới có hiệu lực từ lần mở chương trình sau.</source>
        <translation>The new language takes effect the next time the program is opened.</translation>
    </message>
    <message>
        <source>Bản cài đặt này không kèm tài liệu hướng dẫn.</source>
        <translation>This installation does not include the user guide.</translation>
    </message>
    <message>
        <source>Hãy cài lại chương trình từ bộ cài đầy đủ.</source>
        <translation>Reinstall the program from the full installer.</translation>
    </message>
    <message>
        <source>Liên minh HTX — phiên bản {version}</source>
        <translation>Cooperative Alliance — version {version}</translation>
    </message>
    <message>
        <source>Chương trình làm việc của Liên minh Hợp tác xã cấp tỉnh.
Dữ liệu nằm trên máy này: {path}
Tệp nhật ký: {log}</source>
        <translation>The working program of the provincial Cooperative Alliance.
Data is on this computer: {path}
Log file: {log}</translation>
    </message>
    <message>
        <source>{office} — {file}</source>
        <translation>{office} — {file}</translation>
    </message>
    <message>
        <source>Ghi sự kiện đã tổ chức: {name}</source>
        <translation>Record event held: {name}</translation>
    </message>
    <message>
        <source>Lập kế hoạch sự kiện: {name}</source>
        <translation>Plan event: {name}</translation>
    </message>
    <message>
        <source>Sửa sự kiện {name}</source>
        <translation>Edit event {name}</translation>
    </message>
    <message>
        <source>Ghi nhận đã tổ chức: {name}</source>
        <translation>Confirm as held: {name}</translation>
    </message>
    <message>
        <source>Sự kiện đã tổ chức nên không hủy được.</source>
        <translation>The event has been held and cannot be cancelled.</translation>
    </message>
    <message>
        <source>Hãy ghi lý do hủy.</source>
        <translation>Enter the reason for cancelling.</translation>
    </message>
    <message>
        <source>Hủy sự kiện {name}: {reason}</source>
        <translation>Cancel event {name}: {reason}</translation>
    </message>
    <message>
        <source>Xóa sự kiện {name}</source>
        <translation>Delete event {name}</translation>
    </message>
    <message>
        <source>Có tổ chức không còn trong sổ; hãy chọn lại.</source>
        <translation>Some organisations are no longer in the register; please choose again.</translation>
    </message>
    <message>
        <source>Các tổ chức này đã có trong danh sách, hoặc chưa chọn tổ chức nào.</source>
        <translation>These organisations are already in the list, or none has been chosen.</translation>
    </message>
    <message>
        <source>Thêm {count} tổ chức tham gia {name}</source>
        <translation>Add {count} organisations to {name}</translation>
    </message>
    <message>
        <source>Ghi kết quả tham gia {name}</source>
        <translation>Record participation results for {name}</translation>
    </message>
    <message>
        <source>Bỏ {count} tổ chức khỏi {name}</source>
        <translation>Remove {count} organisations from {name}</translation>
    </message>
    <message>
        <source>Ghi kinh phí sự kiện {name}</source>
        <translation>Record the costs of event {name}</translation>
    </message>
    <message>
        <source>Hãy ghi tên sự kiện.</source>
        <translation>Enter the event name.</translation>
    </message>
    <message>
        <source>Có tổ chức không còn trong danh sách; hãy làm mới trang.</source>
        <translation>Some organisations are no longer in the list; refresh the page.</translation>
    </message>
    <message>
        <source>Số sự kiện</source>
        <translation>Number of events</translation>
    </message>
    <message>
        <source>Lượt tổ chức tham gia</source>
        <translation>Organisation attendances</translation>
    </message>
    <message>
        <source>Số tổ chức tham gia (mỗi tổ chức tính một lần)</source>
        <translation>Organisations taking part (each counted once)</translation>
    </message>
    <message>
        <source>Số HTX, LHHTX, THT tham gia (mỗi tổ chức tính một lần)</source>
        <translation>Cooperatives, unions and cooperative groups taking part (each counted once)</translation>
    </message>
    <message>
        <source>Lượt người tham dự</source>
        <translation>Attendances</translation>
    </message>
    <message>
        <source>Số hợp đồng đã ký</source>
        <translation>Contracts signed</translation>
    </message>
    <message>
        <source>Giá trị hợp đồng đã ký</source>
        <translation>Value of contracts signed</translation>
    </message>
    <message>
        <source>Kinh phí quyết toán</source>
        <translation>Final cost</translation>
    </message>
    <message>
        <source>TT</source>
        <extracomment>Width of the columns before the values, in characters of the workbook.</extracomment>
        <translation>No.</translation>
    </message>
    <message>
        <source>Tổ chức tham gia</source>
        <translation>Participating organisation</translation>
    </message>
    <message>
        <source>Số người</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Sản phẩm</source>
        <translation>Products</translation>
    </message>
    <message>
        <source>Kết quả</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Số hợp đồng</source>
        <translation>Contracts (no.)</translation>
    </message>
    <message>
        <source>Giá trị hợp đồng (đồng)</source>
        <translation>Contract value (đồng)</translation>
    </message>
    <message>
        <source>Danh sách tham gia {name}</source>
        <translation>Participant list {name}</translation>
    </message>
    <message>
        <source>DANH SÁCH TỔ CHỨC THAM GIA</source>
        <translation>LIST OF PARTICIPATING ORGANISATIONS</translation>
    </message>
    <message>
        <source>Kết quả chung: {summary}</source>
        <translation>Overall results: {summary}</translation>
    </message>
    <message>
        <source>Tổng cộng: {count} tổ chức</source>
        <translation>Total: {count} organisations</translation>
    </message>
    <message>
        <source>thời gian: {days}</source>
        <translation>dates: {days}</translation>
    </message>
    <message>
        <source>địa điểm: {place}</source>
        <translation>venue: {place}</translation>
    </message>
    <message>
        <source>đơn vị tổ chức: {organiser}</source>
        <translation>organiser: {organiser}</translation>
    </message>
    <message>
        <source>NGƯỜI LẬP BIỂU</source>
        <translation>PREPARED BY</translation>
    </message>
    <message>
        <source>(Ký, họ tên, đóng dấu)</source>
        <translation>(Signature, full name, stamp)</translation>
    </message>
    <message>
        <source>Sự kiện “{name}” ghi là đã tổ chức nhưng chưa kết thúc hoặc đã hủy.</source>
        <translation>Event “{name}” is recorded as held but has not ended or was cancelled.</translation>
    </message>
    <message>
        <source>Sự kiện “{name}” có ngày cuối trước ngày đầu.</source>
        <translation>Event “{name}” has an end date before its start date.</translation>
    </message>
    <message>
        <source>Sự kiện “{name}” có dòng tham gia không rõ là tổ chức nào.</source>
        <translation>Event “{name}” has a participant line with no clear organisation.</translation>
    </message>
    <message>
        <source>Sự kiện này không còn trong dữ liệu.</source>
        <translation>This event is no longer in the data.</translation>
    </message>
    <message>
        <source>Ngày cuối không thể trước ngày đầu.</source>
        <extracomment>Longer spans are taken for a slip of the hand.</extracomment>
        <translation>The end date cannot be before the start date.</translation>
    </message>
    <message>
        <source>Sự kiện kéo dài hơn một năm; hãy kiểm tra lại năm của ngày cuối.</source>
        <translation>The event lasts more than a year; check the year of the end date.</translation>
    </message>
    <message>
        <source>Sự kiện chưa kết thúc nên chưa ghi nhận là đã tổ chức được.</source>
        <translation>The event has not ended, so it cannot be confirmed as held yet.</translation>
    </message>
    <message>
        <source>Số người tham dự phải từ 1; để trống nếu chưa rõ.</source>
        <translation>The number of attendees must be at least 1; leave blank if not known.</translation>
    </message>
    <message>
        <source>Số hợp đồng không thể là số âm.</source>
        <translation>The number of contracts cannot be negative.</translation>
    </message>
    <message>
        <source>Giá trị hợp đồng không thể là số âm.</source>
        <translation>The contract value cannot be negative.</translation>
    </message>
    <message>
        <source>Đã ghi giá trị hợp đồng thì số hợp đồng phải từ 1.</source>
        <translation>If a contract value is entered, the number of contracts must be at least 1.</translation>
    </message>
    <message>
        <source>Thêm sự kiện</source>
        <translation>Add event</translation>
    </message>
    <message>
        <source>Sửa sự kiện</source>
        <translation>Edit event</translation>
    </message>
    <message>
        <source>Ngày bắt đầu</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Kết quả chung</source>
        <translation>Overall results</translation>
    </message>
    <message>
        <source>In dưới danh sách tổ chức tham gia.</source>
        <translation>Printed below the list of participating organisations.</translation>
    </message>
    <message>
        <source>Ghi nhận đã tổ chức</source>
        <translation>Confirm as held</translation>
    </message>
    <message>
        <source>Ghi nhận</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>Chỉ sự kiện đã ghi nhận mới tính vào báo cáo, ở kỳ có ngày cuối.</source>
        <translation>Only confirmed events count in reports, in the period of their end date.</translation>
    </message>
    <message>
        <source>Lý do hủy</source>
        <translation>Reason for cancelling</translation>
    </message>
    <message>
        <source>Hủy sự kiện</source>
        <translation>Cancel event</translation>
    </message>
    <message>
        <source>Kinh phí sự kiện</source>
        <translation>Event costs</translation>
    </message>
    <message>
        <source>Nguồn nào không dùng thì để trống.</source>
        <translation>Leave unused sources blank.</translation>
    </message>
    <message>
        <source>Sản phẩm giới thiệu</source>
        <translation>Products shown</translation>
    </message>
    <message>
        <source>Để trống nếu chưa có số liệu; không ký thì ghi 0.</source>
        <translation>Leave blank if there are no figures yet; enter 0 if none were signed.</translation>
    </message>
    <message>
        <source>Loại sự kiện</source>
        <translation>Event type</translation>
    </message>
    <message>
        <source>Sự kiện tính vào kỳ báo cáo có ngày này.</source>
        <translation>The event counts in the reporting period that contains this date.</translation>
    </message>
    <message>
        <source>Chương trình</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Ví dụ: xúc tiến thương mại, khuyến công.</source>
        <translation>For example: trade promotion, industry promotion.</translation>
    </message>
    <message>
        <source>Số quyết định, kế hoạch</source>
        <translation>Decision or plan no.</translation>
    </message>
    <message>
        <source>Ngày quyết định</source>
        <translation>Decision date</translation>
    </message>
    <message>
        <source>Đã tổ chức xong</source>
        <translation>Already held</translation>
    </message>
    <message>
        <source>Sự kiện theo kế hoạch thì để trống, ghi nhận sau khi tổ chức.</source>
        <translation>Leave blank for a planned event and confirm it once held.</translation>
    </message>
    <message>
        <source>Chưa có tổ chức nào. Thêm nhiều tổ chức một lúc bằng Ctrl+N.</source>
        <translation>No organisations yet. Add several at once with Ctrl+N.</translation>
    </message>
    <message>
        <source>Chưa ghi kinh phí.</source>
        <translation>No costs recorded.</translation>
    </message>
    <message>
        <source>Thêm tổ chức</source>
        <translation>Add organisations</translation>
    </message>
    <message>
        <source>Ghi kết quả</source>
        <translation>Record results</translation>
    </message>
    <message>
        <source>Bỏ khỏi danh sách</source>
        <translation>Remove from list</translation>
    </message>
    <message>
        <source>Thông tin</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Kinh phí</source>
        <translation>Costs</translation>
    </message>
    <message>
        <source>Ghi kinh phí</source>
        <translation>Record costs</translation>
    </message>
    <message>
        <source>{count} tổ chức · {people} người · {contracts} hợp đồng · {value} đồng</source>
        <translation>{count} organisations · {people} people · {contracts} contracts · {value} đồng</translation>
    </message>
    <message>
        <source>Quyết định, kế hoạch</source>
        <translation>Decision or plan</translation>
    </message>
    <message>
        <source>Dự toán / quyết toán (đồng)</source>
        <translation>Budget / final cost (đồng)</translation>
    </message>
    <message>
        <source>Đã hủy</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Sửa</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>In danh sách tham gia</source>
        <translation>Print participant list</translation>
    </message>
    <message>
        <source>Xóa sự kiện</source>
        <translation>Delete event</translation>
    </message>
    <message>
        <source>Hãy chọn một tổ chức trong danh sách trước.</source>
        <translation>Select an organisation in the list first.</translation>
    </message>
    <message>
        <source>Hội chợ, hội nghị, sự kiện</source>
        <translation>Fairs, conferences and events</translation>
    </message>
    <message>
        <source>Chưa tham gia sự kiện nào.</source>
        <translation>Has not taken part in any event.</translation>
    </message>
    <message>
        <source>{participants} lượt tổ chức · {contracts} hợp đồng · {value} đồng</source>
        <translation>{participants} organisation attendances · {contracts} contracts · {value} đồng</translation>
    </message>
    <message>
        <source>Năm</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Mở hồ sơ</source>
        <translation>Open record</translation>
    </message>
    <message>
        <source>Tìm: tên sự kiện, địa điểm, đơn vị tổ chức…</source>
        <translation>Search: event name, venue, organiser…</translation>
    </message>
    <message>
        <source>Hội chợ, hội nghị, hội thảo, đoàn xúc tiến đứng ở đây, theo kế hoạch hoặc đã tổ chức. Bắt đầu bằng sự kiện đầu tiên.</source>
        <translation>Fairs, conferences, seminars and promotion missions appear here, planned or held. Start with the first event.</translation>
    </message>
    <message>
        <source>sự kiện</source>
        <translation>events</translation>
    </message>
    <message>
        <source>Thêm tổ chức tham gia</source>
        <translation>Add participating organisations</translation>
    </message>
    <message>
        <source>Thêm tổ chức tham gia {name}</source>
        <translation>Add organisations to {name}</translation>
    </message>
    <message>
        <source>Tìm trong sổ tổ chức: tên, MST, điện thoại, xã…</source>
        <translation>Search the organisation register: name, tax code, phone, commune…</translation>
    </message>
    <message>
        <source>Tìm tổ chức</source>
        <translation>Find an organisation</translation>
    </message>
    <message>
        <source>Sổ tổ chức (bấm đúp hoặc Space để chọn)</source>
        <translation>Organisation register (double-click or Space to choose)</translation>
    </message>
    <message>
        <source>Tổ chức tìm thấy</source>
        <translation>Organisations found</translation>
    </message>
    <message>
        <source>Tổ chức đã chọn</source>
        <translation>Organisations chosen</translation>
    </message>
    <message>
        <source>Tổ chức ngoài sổ, mỗi dòng một tên</source>
        <translation>Organisations not in the register, one name per line</translation>
    </message>
    <message>
        <source>Chưa chọn tổ chức nào.</source>
        <translation>No organisation chosen yet.</translation>
    </message>
    <message>
        <source>Tổ chức ngoài sổ</source>
        <translation>Organisations not in the register</translation>
    </message>
    <message>
        <source>Số người của mỗi tổ chức (nếu bằng nhau)</source>
        <translation>People from each organisation (if equal)</translation>
    </message>
    <message>
        <source>Số người của mỗi tổ chức</source>
        <translation>People from each organisation</translation>
    </message>
    <message>
        <source>Đã chọn {count} tổ chức</source>
        <translation>{count} organisations chosen</translation>
    </message>
    <message>
        <source>Thêm {count} tổ chức</source>
        <translation>Add {count} organisations</translation>
    </message>
    <message>
        <source>Thêm</source>
        <extracomment>What kinds of changes the history tells.</extracomment>
        <translation>Add</translation>
    </message>
    <message>
        <source>Hội chợ, triển lãm</source>
        <translation>Fair or exhibition</translation>
    </message>
    <message>
        <source>Kết nối cung cầu</source>
        <translation>Supply and demand matching</translation>
    </message>
    <message>
        <source>Đoàn xúc tiến thương mại</source>
        <translation>Trade promotion mission</translation>
    </message>
    <message>
        <source>Hội nghị</source>
        <translation>Conference</translation>
    </message>
    <message>
        <source>Hội thảo, tọa đàm</source>
        <translation>Seminar or workshop</translation>
    </message>
    <message>
        <source>Tham quan, học tập kinh nghiệm</source>
        <translation>Study visit</translation>
    </message>
    <message>
        <source>Cuộc thi, bình chọn</source>
        <translation>Contest or awards</translation>
    </message>
    <message>
        <source>Sự kiện khác</source>
        <translation>Other event</translation>
    </message>
    <message>
        <source>Theo kế hoạch</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Chưa ghi nhận</source>
        <translation>Not confirmed</translation>
    </message>
    <message>
        <source>Đã tổ chức</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>Phiếu thu số {number}/{year} ghi {amount} đ nhưng các dòng cộng lại là {total} đ.</source>
        <translation>Receipt no. {number}/{year} shows {amount} đ but its lines add up to {total} đ.</translation>
    </message>
    <message>
        <source>Phiếu thu năm {year} thiếu {n} số trong khoảng từ số {first} đến số {last}.</source>
        <translation>Receipts for {year}: {n} numbers are missing between no. {first} and no. {last}.</translation>
    </message>
    <message>
        <source>Phiếu thu số {number}/{year} ghi việc hủy không đủ hoặc sai ngày.</source>
        <translation>Receipt no. {number}/{year} has incomplete void details or a wrong void date.</translation>
    </message>
    <message>
        <source>Dòng phiếu thu {id} không khớp với phiếu, đơn vị hoặc năm thu.</source>
        <translation>Receipt line {id} does not match its receipt, organisation or fee year.</translation>
    </message>
    <message>
        <source>Khoản phải thu {id} không có đơn vị hoặc âm.</source>
        <translation>Amount due {id} has no organisation or is negative.</translation>
    </message>
    <message>
        <source>Quyết định miễn, giảm {id} không khớp với khoản phải thu.</source>
        <translation>Exemption or reduction decision {id} does not match its amount due.</translation>
    </message>
    <message>
        <source>Hãy chọn đơn vị nộp hội phí.</source>
        <translation>Choose the organisation paying the fee.</translation>
    </message>
    <message>
        <source>Hãy ghi họ tên người nộp tiền.</source>
        <translation>Enter the payer’s full name.</translation>
    </message>
    <message>
        <source>Nộp hội phí năm {years}</source>
        <translation>Membership fee for {years}</translation>
    </message>
    <message>
        <source>Phiếu thu số {number}/{year}: {name} nộp {amount} đ</source>
        <translation>Receipt no. {number}/{year}: {name} paid {amount} đ</translation>
    </message>
    <message>
        <source>Phiếu thu này đã hủy.</source>
        <translation>This receipt has been voided.</translation>
    </message>
    <message>
        <source>Sửa phân bổ chỉ chia lại theo năm; nộp nhầm đơn vị thì hủy phiếu và lập phiếu mới.</source>
        <translation>Changing the allocation only re-splits it by year; if the wrong organisation was credited, void the receipt and issue a new one.</translation>
    </message>
    <message>
        <source>Chia lại phiếu thu số {number}/{year} theo năm</source>
        <translation>Re-split receipt no. {number}/{year} by year</translation>
    </message>
    <message>
        <source>Phiếu thu này đã hủy ngày {day}.</source>
        <translation>This receipt was voided on {day}.</translation>
    </message>
    <message>
        <source>Hãy ghi lý do hủy phiếu.</source>
        <translation>Enter the reason for voiding the receipt.</translation>
    </message>
    <message>
        <source>Hủy phiếu thu số {number}/{year}: {reason}</source>
        <translation>Void receipt no. {number}/{year}: {reason}</translation>
    </message>
    <message>
        <source>Số tiền nộp phải lớn hơn 0.</source>
        <translation>The amount paid must be greater than 0.</translation>
    </message>
    <message>
        <source>Ngày nộp không thể sau hôm nay.</source>
        <translation>The payment date cannot be after today.</translation>
    </message>
    <message>
        <source>Nộp lên cấp trên {amount} đ hội phí năm {year}</source>
        <translation>Remit {amount} đ of {year} membership fees to the upper level</translation>
    </message>
    <message>
        <source>Xóa khoản nộp cấp trên {amount} đ ngày {day}</source>
        <translation>Delete remittance of {amount} đ on {day}</translation>
    </message>
    <message>
        <source>Biểu mức hội phí năm {year}: {n} mức thu</source>
        <translation>Membership fee tariff {year}: {n} rates</translation>
    </message>
    <message>
        <source>Chưa có biểu mức hội phí năm {year}; hãy nhập biểu mức trước.</source>
        <translation>There is no membership fee tariff for {year}; enter the tariff first.</translation>
    </message>
    <message>
        <source>Ngày {day} chưa có thành viên Liên minh nào trong danh sách tổ chức.</source>
        <translation>On {day} there was no Alliance member in the list of organisations.</translation>
    </message>
    <message>
        <source>Danh sách thu hội phí năm {year}: thêm {added}, giữ nguyên {unchanged}, chưa có mức thu {without}</source>
        <translation>Collection list for {year} membership fees: {added} added, {unchanged} unchanged, {without} without a rate</translation>
    </message>
    <message>
        <source>Ngày quyết định không thể sau hôm nay.</source>
        <translation>The decision date cannot be after today.</translation>
    </message>
    <message>
        <source>Ngày quyết định không thể trước ngày lập danh sách thu ({day}).</source>
        <translation>The decision date cannot be before the collection list was made ({day}).</translation>
    </message>
    <message>
        <source>Hãy ghi lý do điều chỉnh.</source>
        <translation>Enter the reason for the adjustment.</translation>
    </message>
    <message>
        <source>{what} năm {year} cho {name}: phải nộp {due} đ</source>
        <translation>{what} for {year}, {name}: {due} đ due</translation>
    </message>
    <message>
        <source>{name} đã có phiếu thu cho năm {year}; muốn không thu nữa hãy ghi miễn hội phí.</source>
        <translation>{name} already has a receipt for {year}; to stop collecting, record a fee exemption.</translation>
    </message>
    <message>
        <source>Bỏ {name} khỏi danh sách thu hội phí năm {year}</source>
        <translation>Remove {name} from the {year} fee collection list</translation>
    </message>
    <message>
        <source>Số thành viên trong danh sách thu hội phí</source>
        <translation>Members in the fee collection list</translation>
    </message>
    <message>
        <source>Số thành viên phải nộp hội phí</source>
        <translation>Members due to pay the fee</translation>
    </message>
    <message>
        <source>Hội phí phải thu trong năm</source>
        <translation>Membership fees due in the year</translation>
    </message>
    <message>
        <source>Hội phí được miễn, giảm</source>
        <translation>Membership fees exempted or reduced</translation>
    </message>
    <message>
        <source>Hội phí của năm đã thu trong kỳ</source>
        <translation>Fees for the year collected in the period</translation>
    </message>
    <message>
        <source>Hội phí các năm trước thu trong kỳ</source>
        <translation>Fees for earlier years collected in the period</translation>
    </message>
    <message>
        <source>Hội phí nộp trước cho các năm sau, thu trong kỳ</source>
        <translation>Fees paid in advance for later years, collected in the period</translation>
    </message>
    <message>
        <source>Tổng số tiền hội phí thu trong kỳ</source>
        <translation>Total membership fees collected in the period</translation>
    </message>
    <message>
        <source>Hội phí của năm còn phải thu</source>
        <translation>Fees for the year still to be collected</translation>
    </message>
    <message>
        <source>Số thành viên còn nợ hội phí của năm</source>
        <translation>Members still owing the fee for the year</translation>
    </message>
    <message>
        <source>Số thành viên đã nộp đủ hội phí</source>
        <translation>Members who have paid the fee in full</translation>
    </message>
    <message>
        <source>Tỷ lệ thành viên nộp đủ hội phí</source>
        <translation>Share of members who have paid in full</translation>
    </message>
    <message>
        <source>Tỷ lệ hội phí đã thu so với phải thu</source>
        <translation>Fees collected as a share of fees due</translation>
    </message>
    <message>
        <source>Hội phí đã nộp lên cấp trên trong kỳ</source>
        <translation>Fees remitted to the upper level in the period</translation>
    </message>
    <message>
        <source>Phiếu thu số {number}/{number_year} ngày {day}: {name}, hội phí năm {year}</source>
        <translation>Receipt no. {number}/{number_year} on {day}: {name}, membership fee {year}</translation>
    </message>
    <message>
        <source>Nộp ngày {day} {document}</source>
        <translation>Remitted on {day} {document}</translation>
    </message>
    <message>
        <source>Liên 1: Lưu</source>
        <extracomment>A receipt is written in three copies.
----------
The copies of a payment that are printed on one sheet.
----------
The copies of a receipt that are printed on one sheet.</extracomment>
        <translation>Copy 1: File</translation>
    </message>
    <message>
        <source>Liên 2: Giao người nộp tiền</source>
        <translation>Copy 2: Payer</translation>
    </message>
    <message>
        <source>Liên 3: Thủ quỹ</source>
        <translation>Copy 3: Cashier</translation>
    </message>
    <message>
        <source>Phiếu thu số {title}</source>
        <translation>Receipt no. {title}</translation>
    </message>
    <message>
        <source>DANH SÁCH NỢ HỘI PHÍ</source>
        <translation>LIST OF UNPAID MEMBERSHIP FEES</translation>
    </message>
    <message>
        <source>DANH SÁCH NỢ HỘI PHÍ NĂM {year}</source>
        <translation>LIST OF UNPAID MEMBERSHIP FEES FOR {year}</translation>
    </message>
    <message>
        <source>Tên tổ chức</source>
        <extracomment>What a list may bring besides the yearly figures, in the order it is shown.
----------
Headings by field, as offices write them; compared folded, letters and digits only. Under a parent heading that is itself a field, what the lower line turns it into. The yearly figures, in the order of the import columns. Without a unit in the heading: đồng for the charter capital, triệu đồng for yearly figures. Fields a heading can name. A sheet with a column of names is a list of organisations.
----------
Facts chosen one by one, by key: what it is called, and the columns that belong together.
----------
More doubtful rows than this are not decided about in the dialog. Columns a list may have besides the yearly figures, by the reader&apos;s names.</extracomment>
        <translation>Organisation name</translation>
    </message>
    <message>
        <source>Loại hình</source>
        <translation>Organisation type</translation>
    </message>
    <message>
        <source>Phiếu thu {number}/{number_year}</source>
        <translation>Receipt {number}/{number_year}</translation>
    </message>
    <message>
        <source>Năm của số phiếu</source>
        <translation>Year of the voucher number</translation>
    </message>
    <message>
        <source>Địa chỉ</source>
        <extracomment>Facts the cooperative confirms or mends: column of the register, what it is called.</extracomment>
        <translation>Address</translation>
    </message>
    <message>
        <source>Điện thoại</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Người đại diện</source>
        <translation>Representative</translation>
    </message>
    <message>
        <source>Năm còn nợ</source>
        <translation>Years owed</translation>
    </message>
    <message>
        <source>Số tiền (đồng)</source>
        <translation>Amount (đồng)</translation>
    </message>
    <message>
        <source>Cộng {n} tổ chức</source>
        <translation>Total: {n} organisations</translation>
    </message>
    <message>
        <source>(Tính đến {day})</source>
        <translation>(As at {day})</translation>
    </message>
    <message>
        <source>KẾ TOÁN TRƯỞNG</source>
        <translation>CHIEF ACCOUNTANT</translation>
    </message>
    <message>
        <source>Thông báo nộp hội phí</source>
        <translation>Membership fee notice</translation>
    </message>
    <message>
        <source>PHIẾU ĐÃ HỦY ngày {day}. Lý do: {reason}</source>
        <translation>RECEIPT VOIDED on {day}. Reason: {reason}</translation>
    </message>
    <message>
        <source>Địa chỉ: {address}</source>
        <translation>Address: {address}</translation>
    </message>
    <message>
        <source>Mã QHNS: {code}</source>
        <translation>Budget unit code: {code}</translation>
    </message>
    <message>
        <source>Quyển số: {book}   Số: {number}</source>
        <translation>Book no.: {book}   No.: {number}</translation>
    </message>
    <message>
        <source>Nợ: {dots}  Có: {dots}</source>
        <translation>Debit: {dots}  Credit: {dots}</translation>
    </message>
    <message>
        <source>PHIẾU THU</source>
        <translation>RECEIPT</translation>
    </message>
    <message>
        <source>Họ và tên người nộp tiền:</source>
        <translation>Payer’s full name:</translation>
    </message>
    <message>
        <source>Địa chỉ:</source>
        <translation>Address:</translation>
    </message>
    <message>
        <source>Lý do nộp:</source>
        <translation>Reason for payment:</translation>
    </message>
    <message>
        <source>Số tiền:</source>
        <translation>Amount:</translation>
    </message>
    <message>
        <source>{amount} (Viết bằng chữ: {words})</source>
        <translation>{amount} (In words: {words})</translation>
    </message>
    <message>
        <source>Kèm theo:</source>
        <translation>Attached:</translation>
    </message>
    <message>
        <source>{attached} Chứng từ gốc</source>
        <translation>{attached} original documents</translation>
    </message>
    <message>
        <source>Đã nhận đủ số tiền (viết bằng chữ): {words}.</source>
        <translation>Full amount received (in words): {words}.</translation>
    </message>
    <message>
        <source>NGƯỜI NỘP TIỀN</source>
        <translation>PAYER</translation>
    </message>
    <message>
        <source>NGƯỜI LẬP PHIẾU</source>
        <translation>PREPARED BY</translation>
    </message>
    <message>
        <source>THỦ QUỸ</source>
        <translation>CASHIER</translation>
    </message>
    <message>
        <source>Cộng</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Số: {dots}/TB</source>
        <translation>No.: {dots}/TB</translation>
    </message>
    <message>
        <source>THÔNG BÁO</source>
        <translation>NOTICE</translation>
    </message>
    <message>
        <source>Về việc nộp hội phí</source>
        <translation>Payment of membership fees</translation>
    </message>
    <message>
        <source>Kính gửi: {name}</source>
        <translation>To: {name}</translation>
    </message>
    <message>
        <source>Theo sổ theo dõi hội phí đến {day}, đơn vị còn phải nộp {amount} đồng ({words}), gồm:</source>
        <translation>According to the membership fee records as at {day}, your organisation still has to pay {amount} đồng ({words}), comprising:</translation>
    </message>
    <message>
        <source>Phải nộp (đồng)</source>
        <translation>Due (đồng)</translation>
    </message>
    <message>
        <source>Đã nộp (đồng)</source>
        <translation>Paid (đồng)</translation>
    </message>
    <message>
        <source>Còn phải nộp (đồng)</source>
        <translation>Still to pay (đồng)</translation>
    </message>
    <message>
        <source>Đề nghị đơn vị nộp số hội phí trên. Nếu số liệu chưa khớp, xin liên hệ để đối chiếu. Trân trọng.</source>
        <translation>Please pay the membership fee above. If these figures do not match yours, please contact us to reconcile them. Yours faithfully.</translation>
    </message>
    <message>
        <source>NƠI NHẬN</source>
        <translation>RECIPIENTS</translation>
    </message>
    <message>
        <source>Như trên; Lưu: VT</source>
        <translation>As above; File: Office</translation>
    </message>
    <message>
        <source>Năm hội phí phải nằm trong khoảng {first}–{last}.</source>
        <extracomment>Fees are kept for these years; another year is a slip of the hand. How many years beyond the assessed ones a surplus is spread over; the last takes whatever remains. A payment in advance may reach this many years beyond the year it comes in.</extracomment>
        <translation>The fee year must be within {first}–{last}.</translation>
    </message>
    <message>
        <source>Biểu mức chưa có dòng nào; hãy nhập mức thu cho ít nhất một loại hình.</source>
        <translation>The tariff has no lines yet; enter a rate for at least one organisation type.</translation>
    </message>
    <message>
        <source>Mức hội phí không thể âm.</source>
        <translation>A fee rate cannot be negative.</translation>
    </message>
    <message>
        <source>Có hai mức thu cho cùng một loại hình và ngành; hãy giữ lại một.</source>
        <translation>There are two rates for the same organisation type and sector; keep only one.</translation>
    </message>
    <message>
        <source>Tỷ lệ trích nộp cấp trên phải từ 0 đến 100 %.</source>
        <translation>The share remitted to the upper level must be from 0 to 100 %.</translation>
    </message>
    <message>
        <source>Hãy nhập số phải nộp sau khi điều chỉnh.</source>
        <translation>Enter the amount due after the adjustment.</translation>
    </message>
    <message>
        <source>Số phải nộp không thể âm.</source>
        <translation>The amount due cannot be negative.</translation>
    </message>
    <message>
        <source>Giảm hội phí thì số phải nộp phải thấp hơn mức {amount} đ.</source>
        <translation>To reduce the fee, the amount due must be below the rate of {amount} đ.</translation>
    </message>
    <message>
        <source>Số tiền thu phải lớn hơn 0.</source>
        <extracomment>The fields of an order that hold the parts of `Chosen`, in its order.</extracomment>
        <translation>The amount collected must be greater than 0.</translation>
    </message>
    <message>
        <source>Các dòng cộng lại là {total} đ, khác số tiền thu {amount} đ.</source>
        <translation>The lines add up to {total} đ, not the {amount} đ collected.</translation>
    </message>
    <message>
        <source>Năm {year} đứng ở hai dòng; hãy gộp lại.</source>
        <translation>The year {year} is on two lines; please combine them.</translation>
    </message>
    <message>
        <source>Số tiền của năm {year} phải lớn hơn 0.</source>
        <translation>The amount for {year} must be greater than 0.</translation>
    </message>
    <message>
        <source>Năm {year} chỉ còn nợ {left} đ; phần thừa hãy ghi vào năm sau.</source>
        <translation>Only {left} đ is still owed for {year}; enter the rest against the following year.</translation>
    </message>
    <message>
        <source>Đơn vị không có trong danh sách thu hội phí năm {year}; hãy lập danh sách thu năm ấy trước, hoặc ghi vào năm khác.</source>
        <translation>The organisation is not in the {year} fee collection list; make that year’s collection list first, or use another year.</translation>
    </message>
    <message>
        <source>Năm {year} quá xa để nộp trước; hãy kiểm tra lại.</source>
        <translation>The year {year} is too far ahead to pay in advance; please check it.</translation>
    </message>
    <message>
        <source>Ngày thu không thể sau hôm nay ({today}).</source>
        <translation>The collection date cannot be after today ({today}).</translation>
    </message>
    <message>
        <source>Số phiếu phải từ 1 trở lên.</source>
        <translation>The receipt number must be 1 or more.</translation>
    </message>
    <message>
        <source>Số phiếu phải liên tục; số tiếp theo là {number}.</source>
        <translation>Receipt numbers must run on without gaps; the next number is {number}.</translation>
    </message>
    <message>
        <source>Thu hội phí</source>
        <translation>Collect fees</translation>
    </message>
    <message>
        <source>Chưa có khoản hội phí nào: đơn vị chưa nằm trong danh sách thu và chưa nộp lần nào.</source>
        <translation>No membership fees yet: the organisation is not in a collection list and has never paid.</translation>
    </message>
    <message>
        <source>Còn nợ {amount} đ</source>
        <translation>Owes {amount} đ</translation>
    </message>
    <message>
        <source>Không nợ</source>
        <translation>Nothing owed</translation>
    </message>
    <message>
        <source>Đến nay</source>
        <translation>To date</translation>
    </message>
    <message>
        <source>Đã nộp</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Trong đó nộp trước</source>
        <translation>Of which paid in advance</translation>
    </message>
    <message>
        <source>Phải nộp</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Còn nợ</source>
        <translation>Owed</translation>
    </message>
    <message>
        <source>Phiếu thu</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>Số tiền</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Nộp cho năm</source>
        <translation>Paid for years</translation>
    </message>
    <message>
        <source>đã hủy</source>
        <translation>voided</translation>
    </message>
    <message>
        <source>Nộp trước</source>
        <translation>Paid in advance</translation>
    </message>
    <message>
        <source>Thừa {amount} đ</source>
        <translation>{amount} đ overpaid</translation>
    </message>
    <message>
        <source>{what}: {reason}</source>
        <translation>{what}: {reason}</translation>
    </message>
    <message>
        <source>Hội phí năm</source>
        <translation>Fee year</translation>
    </message>
    <message>
        <source>Nộp cấp trên</source>
        <translation>Remittances</translation>
    </message>
    <message>
        <source>Không có tổ chức nào còn nợ hội phí.</source>
        <translation>No organisation owes membership fees.</translation>
    </message>
    <message>
        <source>Các đơn vị đã chọn không còn nợ hội phí.</source>
        <translation>The selected organisations owe no membership fees.</translation>
    </message>
    <message>
        <source>Ngành</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Mức thu (đồng/năm)</source>
        <translation>Rate (đồng/year)</translation>
    </message>
    <message>
        <source>mọi ngành</source>
        <translation>all sectors</translation>
    </message>
    <message>
        <source>Mức thu của {kind}</source>
        <translation>Rate for {kind}</translation>
    </message>
    <message>
        <source>Thêm mức riêng cho một ngành</source>
        <translation>Add a separate rate for a sector</translation>
    </message>
    <message>
        <source>Mức riêng theo ngành phải có đủ loại hình và ngành.</source>
        <translation>A sector rate needs both an organisation type and a sector.</translation>
    </message>
    <message>
        <source>Mức thu riêng của ngành</source>
        <translation>Separate sector rates</translation>
    </message>
    <message>
        <source>Đơn vị nộp</source>
        <translation>Paying organisation</translation>
    </message>
    <message>
        <source>Ngày thu</source>
        <translation>Collection date</translation>
    </message>
    <message>
        <source>Nộp cho các năm</source>
        <translation>Paid for years</translation>
    </message>
    <message>
        <source>Họ và tên người nộp tiền</source>
        <translation>Payer’s full name</translation>
    </message>
    <message>
        <source>Lý do nộp</source>
        <translation>Reason for payment</translation>
    </message>
    <message>
        <source>Nộp hội phí năm…</source>
        <translation>Membership fee for…</translation>
    </message>
    <message>
        <source>Để trống: ghi theo các năm nộp.</source>
        <translation>If blank, the years paid are used.</translation>
    </message>
    <message>
        <source>Kèm theo (chứng từ gốc)</source>
        <translation>Attached (original documents)</translation>
    </message>
    <message>
        <source>Quyển số</source>
        <translation>Book no.</translation>
    </message>
    <message>
        <source>Số phiếu</source>
        <translation>Receipt no.</translation>
    </message>
    <message>
        <source>Liên tục trong năm, do chương trình cấp.</source>
        <translation>Continuous within the year, assigned by the program.</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>In phiếu sau khi ghi</source>
        <translation>Print receipt after saving</translation>
    </message>
    <message>
        <source>Chia lại phiếu thu số {number}</source>
        <translation>Re-split receipt no. {number}</translation>
    </message>
    <message>
        <source>Phiếu thu số {number} đã hủy.</source>
        <translation>Receipt no. {number} has been voided.</translation>
    </message>
    <message>
        <source>Hủy phiếu thu số {number}</source>
        <translation>Void receipt no. {number}</translation>
    </message>
    <message>
        <source>Hủy phiếu</source>
        <translation>Void receipt</translation>
    </message>
    <message>
        <source>Phiếu giữ nguyên số và vẫn còn trong danh sách, nhưng số tiền không được tính nữa. Việc này không hoàn tác được.</source>
        <translation>The receipt keeps its number and stays in the list, but its amount no longer counts. This cannot be undone.</translation>
    </message>
    <message>
        <source>{n} phiếu còn hiệu lực, cộng {amount} đ</source>
        <translation>{n} valid receipts, {amount} đ in total</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Người nộp</source>
        <translation>Payer</translation>
    </message>
    <message>
        <source>Còn hiệu lực</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>In phiếu</source>
        <translation>Print receipt</translation>
    </message>
    <message>
        <source>Hủy phiếu…</source>
        <translation>Void receipt…</translation>
    </message>
    <message>
        <source>Tìm số phiếu, đơn vị, người nộp…</source>
        <translation>Search receipt no., organisation, payer…</translation>
    </message>
    <message>
        <source>phiếu</source>
        <translation>receipts</translation>
    </message>
    <message>
        <source>Chưa có phiếu thu hội phí nào. Mỗi lần thu tiền thành một phiếu, số liên tục trong năm.</source>
        <translation>No membership fee receipts yet. Each collection becomes one receipt, numbered continuously within the year.</translation>
    </message>
    <message>
        <source>Phiếu thu này không còn trong dữ liệu.</source>
        <translation>This receipt is no longer in the data.</translation>
    </message>
    <message>
        <source>Phiếu thu số {number}</source>
        <translation>Receipt no. {number}</translation>
    </message>
    <message>
        <source>Bằng chữ</source>
        <translation>In words</translation>
    </message>
    <message>
        <source>Chứng từ</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Người nộp tiền</source>
        <translation>Payer</translation>
    </message>
    <message>
        <source>Kèm theo</source>
        <translation>Attached</translation>
    </message>
    <message>
        <source>Ngày hủy</source>
        <translation>Void date</translation>
    </message>
    <message>
        <source>Chia lại theo năm…</source>
        <translation>Re-split by year…</translation>
    </message>
    <message>
        <source>nộp trước</source>
        <translation>paid in advance</translation>
    </message>
    <message>
        <source>Đã hủy {day}</source>
        <translation>Voided {day}</translation>
    </message>
    <message>
        <source>Trích từ hội phí của năm đã thu đến nay</source>
        <translation>From the year’s fees collected to date</translation>
    </message>
    <message>
        <source>Ghi khoản nộp cấp trên</source>
        <translation>Record a remittance</translation>
    </message>
    <message>
        <source>Hội phí đã thu của năm</source>
        <translation>Fees collected for the year</translation>
    </message>
    <message>
        <source>đồng</source>
        <translation>đồng</translation>
    </message>
    <message>
        <source>Phải trích nộp</source>
        <translation>To be remitted</translation>
    </message>
    <message>
        <source>{share} % số đã thu</source>
        <translation>{share} % of the amount collected</translation>
    </message>
    <message>
        <source>Còn phải nộp</source>
        <translation>Still to pay</translation>
    </message>
    <message>
        <source>Các khoản đã nộp</source>
        <translation>Remittances made</translation>
    </message>
    <message>
        <source>Chưa nộp khoản nào cho năm này.</source>
        <translation>Nothing remitted for this year yet.</translation>
    </message>
    <message>
        <source>Xóa khoản nộp {amount} đ ngày {day}?</source>
        <translation>Delete the remittance of {amount} đ on {day}?</translation>
    </message>
    <message>
        <source>Có thể hoàn tác ngay sau đó.</source>
        <translation>You can undo this straight afterwards.</translation>
    </message>
    <message>
        <source>Hội phí năm {year}</source>
        <translation>Membership fees {year}</translation>
    </message>
    <message>
        <source>Phần nộp của phiếu thu</source>
        <translation>Part of a receipt</translation>
    </message>
    <message>
        <source>Nộp hội phí năm {year}</source>
        <translation>Fee paid for {year}</translation>
    </message>
    <message>
        <source>Hội phí nộp cấp trên</source>
        <translation>Fees passed upward</translation>
    </message>
    <message>
        <source>Nộp cấp trên ngày {remitted_on}</source>
        <translation>Passed upward on {remitted_on}</translation>
    </message>
    <message>
        <source>Ngày nộp</source>
        <translation>Payment date</translation>
    </message>
    <message>
        <source>Nộp cho năm {year}</source>
        <translation>Paid for {year}</translation>
    </message>
    <message>
        <source>Chọn đơn vị nộp để thấy các năm còn nợ.</source>
        <translation>Choose the paying organisation to see the years owed.</translation>
    </message>
    <message>
        <source>Nộp lần này</source>
        <translation>This payment</translation>
    </message>
    <message>
        <source>Chia lại từ năm cũ nhất</source>
        <translation>Re-split from the oldest year</translation>
    </message>
    <message>
        <source>Còn {amount} đ chưa chia cho năm nào.</source>
        <translation>{amount} đ is not yet allocated to any year.</translation>
    </message>
    <message>
        <source>Các năm cộng lại nhiều hơn số tiền thu {amount} đ.</source>
        <translation>The years add up to more than the {amount} đ collected.</translation>
    </message>
    <message>
        <source>Bằng chữ: {words}.</source>
        <translation>In words: {words}.</translation>
    </message>
    <message>
        <source>Nghị quyết, quyết định số</source>
        <translation>Resolution or decision no.</translation>
    </message>
    <message>
        <source>Biểu mức</source>
        <translation>Tariff</translation>
    </message>
    <message>
        <source>Để trống loại hình chưa có mức thu.</source>
        <translation>Leave blank for types without a rate.</translation>
    </message>
    <message>
        <source>Thành viên kết nạp trong năm</source>
        <translation>Members admitted during the year</translation>
    </message>
    <message>
        <source>Tỷ lệ trích nộp cấp trên (%)</source>
        <translation>Share remitted to the upper level (%)</translation>
    </message>
    <message>
        <source>Để trống hoặc 0: không trích nộp.</source>
        <translation>Blank or 0: no remittance.</translation>
    </message>
    <message>
        <source>Biểu mức hội phí</source>
        <translation>Membership fee tariff</translation>
    </message>
    <message>
        <source>Người đã có trong danh sách thu giữ nguyên số phải nộp; biểu mức áp dụng cho người được đưa vào sau.</source>
        <translation>Members already in the collection list keep their amount due; the tariff applies to those added later.</translation>
    </message>
    <message>
        <source>Thành viên tại ngày</source>
        <translation>Members as at</translation>
    </message>
    <message>
        <source>Sẽ làm</source>
        <translation>What will happen</translation>
    </message>
    <message>
        <source>Lập danh sách thu hội phí</source>
        <translation>Make fee collection list</translation>
    </message>
    <message>
        <source>Lập danh sách</source>
        <translation>Make list</translation>
    </message>
    <message>
        <source>Mọi thành viên Liên minh tại ngày chọn được đưa vào danh sách theo biểu mức. Làm lại chỉ thêm người còn thiếu.</source>
        <translation>All Alliance members on the chosen date are added to the list by tariff. Running it again only adds those missing.</translation>
    </message>
    <message>
        <source>Ủy nhiệm chi số…</source>
        <translation>Payment order no.…</translation>
    </message>
    <message>
        <source>Nộp hội phí lên cấp trên</source>
        <translation>Remit fees to the upper level</translation>
    </message>
    <message>
        <source>Quyết định</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Số phải nộp (đồng)</source>
        <translation>Amount due (đồng)</translation>
    </message>
    <message>
        <source>Số quyết định</source>
        <translation>Decision no.</translation>
    </message>
    <message>
        <source>Lý do</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>{name}: theo biểu mức {tariff} đ, đang phải nộp {due} đ, đã nộp {paid} đ.</source>
        <translation>{name}: tariff {tariff} đ, currently due {due} đ, paid {paid} đ.</translation>
    </message>
    <message>
        <source>Miễn, giảm hội phí năm {year}</source>
        <translation>Fee exemption or reduction {year}</translation>
    </message>
    <message>
        <source>{kind}: thêm {n}, phải thu {amount} đ.</source>
        <translation>{kind}: {n} added, {amount} đ due.</translation>
    </message>
    <message>
        <source>Không có ai để thêm.</source>
        <translation>No one to add.</translation>
    </message>
    <message>
        <source>Đã có trong danh sách: {n}, giữ nguyên.</source>
        <translation>Already in the list: {n}, unchanged.</translation>
    </message>
    <message>
        <source>Chưa có mức thu: {n} ({names}).</source>
        <translation>Without a rate: {n} ({names}).</translation>
    </message>
    <message>
        <source>phải nộp {due} đ, đã nộp {paid} đ, còn nợ {left} đ của {n} đơn vị</source>
        <translation>due {due} đ, paid {paid} đ, still owed {left} đ by {n} organisations</translation>
    </message>
    <message>
        <source>Khu vực</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Theo biểu mức (đồng)</source>
        <translation>By tariff (đồng)</translation>
    </message>
    <message>
        <source>Miễn, giảm (đồng)</source>
        <translation>Exempted or reduced (đồng)</translation>
    </message>
    <message>
        <source>Còn nợ (đồng)</source>
        <translation>Owed (đồng)</translation>
    </message>
    <message>
        <source>Lập danh sách thu năm…</source>
        <translation>Make collection list for…</translation>
    </message>
    <message>
        <source>Còn nợ (cả nộp một phần)</source>
        <translation>Owing (including part-paid)</translation>
    </message>
    <message>
        <source>Biểu mức hội phí…</source>
        <translation>Membership fee tariff…</translation>
    </message>
    <message>
        <source>Miễn, giảm…</source>
        <translation>Exempt or reduce…</translation>
    </message>
    <message>
        <source>In danh sách nợ hội phí (DS-02)…</source>
        <translation>Print unpaid fees list (DS-02)…</translation>
    </message>
    <message>
        <source>In danh sách nợ riêng năm đang xem…</source>
        <translation>Print unpaid fees list for this year only…</translation>
    </message>
    <message>
        <source>In thông báo nộp hội phí…</source>
        <translation>Print membership fee notices…</translation>
    </message>
    <message>
        <source>Tìm tên, mã số thuế, xã…</source>
        <translation>Search name, tax code, commune…</translation>
    </message>
    <message>
        <source>thành viên</source>
        <translation>members</translation>
    </message>
    <message>
        <source>Chưa có danh sách thu hội phí của năm này. Nhập biểu mức, rồi lập danh sách: mỗi thành viên Liên minh thành một dòng.</source>
        <translation>There is no fee collection list for this year. Enter the tariff, then make the list: each Alliance member becomes one line.</translation>
    </message>
    <message>
        <source>Miễn hội phí</source>
        <translation>Fee exemption</translation>
    </message>
    <message>
        <source>Giảm hội phí</source>
        <translation>Fee reduction</translation>
    </message>
    <message>
        <source>Áp dụng mức riêng</source>
        <translation>Individual rate</translation>
    </message>
    <message>
        <source>Thu theo biểu mức</source>
        <translation>Tariff rate</translation>
    </message>
    <message>
        <source>Thu cả năm</source>
        <translation>Charge the full year</translation>
    </message>
    <message>
        <source>Thu theo số tháng còn lại, kể cả tháng kết nạp</source>
        <translation>Charge the remaining months, including the month of admission</translation>
    </message>
    <message>
        <source>Không thu năm kết nạp</source>
        <translation>No charge in the year of admission</translation>
    </message>
    <message>
        <source>Nộp một phần</source>
        <translation>Part-paid</translation>
    </message>
    <message>
        <source>Được miễn</source>
        <translation>Exempt</translation>
    </message>
    <message>
        <source>Khoản vay {number}: sổ thu, chi không khớp với dư nợ {amount} đ.</source>
        <translation>Loan {number}: receipts and payments do not match the outstanding balance of {amount} đ.</translation>
    </message>
    <message>
        <source>Khoản vay {number} có phiếu thu ngày {day} nằm ngoài thời gian vay.</source>
        <translation>Loan {number} has a receipt dated {day}, outside the loan term.</translation>
    </message>
    <message>
        <source>Khoản vay {number}: phiếu thu ngày {day} thừa {excess} đ so với số còn phải trả.</source>
        <translation>Loan {number}: the receipt dated {day} exceeds the amount still due by {excess} đ.</translation>
    </message>
    <message>
        <source>Hợp đồng {number} đã tất toán ngày {day} nhưng còn phải thu {amount} đ.</source>
        <translation>Contract {number} was settled on {day} but {amount} đ is still to be collected.</translation>
    </message>
    <message>
        <source>phiếu thu</source>
        <translation>receipt</translation>
    </message>
    <message>
        <source>phiếu giải ngân</source>
        <translation>disbursement voucher</translation>
    </message>
    <message>
        <source>{fund}: {voucher} năm {year} có {count} phiếu nhưng số cuối là {last}.</source>
        <translation>{fund}: {voucher} numbering for {year} has {count} vouchers but the last number is {last}.</translation>
    </message>
    <message>
        <source>{voucher} số {number}/{year} ghi việc hủy không đủ.</source>
        <translation>The {voucher} no. {number}/{year} has incomplete void details.</translation>
    </message>
    <message>
        <source>{fund}: sổ đã khóa đến hết ngày {day} nhưng số liệu không còn như lúc khóa sổ.</source>
        <translation>{fund}: the books are closed through {day}, but the figures are no longer as they were when they were closed.</translation>
    </message>
    <message>
        <source>Nguồn vốn “{name}” đến hết ngày {day} thiếu {amount} đ.</source>
        <translation>The source of capital “{name}” is short of {amount} đ at the end of {day}.</translation>
    </message>
    <message>
        <source>Ghi hợp đồng vay {number} của {name}, {amount} đ</source>
        <translation>Record loan contract {number} for {name}, {amount} đ</translation>
    </message>
    <message>
        <source>Hợp đồng đã giải ngân nên không sửa được điều kiện vay.</source>
        <translation>The contract has been disbursed, so its loan terms cannot be changed.</translation>
    </message>
    <message>
        <source>Sửa hợp đồng vay {number} của {name}</source>
        <translation>Edit loan contract {number} for {name}</translation>
    </message>
    <message>
        <source>Hợp đồng đã giải ngân; chỉ tất toán được khi đã thu hết nợ.</source>
        <translation>The contract has been disbursed; it can only be settled once the debt is fully collected.</translation>
    </message>
    <message>
        <source>Ngày hủy phải từ ngày ký hợp đồng trở đi.</source>
        <translation>The cancellation date must be on or after the contract date.</translation>
    </message>
    <message>
        <source>Hãy ghi lý do hủy hợp đồng.</source>
        <translation>Enter the reason for cancelling the contract.</translation>
    </message>
    <message>
        <source>Hủy hợp đồng vay {number} của {name}</source>
        <translation>Cancel loan contract {number} for {name}</translation>
    </message>
    <message>
        <source>Tất toán hợp đồng vay {number} của {name}</source>
        <translation>Settle loan contract {number} for {name}</translation>
    </message>
    <message>
        <source>Hợp đồng chưa giải ngân; nếu không vay nữa hãy hủy hợp đồng.</source>
        <translation>The contract has not been disbursed; if the loan is no longer wanted, cancel the contract.</translation>
    </message>
    <message>
        <source>Đến ngày này khoản vay còn phải thu {amount} đ nên chưa tất toán được.</source>
        <translation>On this date the loan still has {amount} đ to collect, so it cannot be settled.</translation>
    </message>
    <message>
        <source>Sau ngày này khoản vay còn phát sinh thu, chi.</source>
        <translation>The loan has receipts or payments after this date.</translation>
    </message>
    <message>
        <source>Hãy ghi số hợp đồng.</source>
        <translation>Enter the contract number.</translation>
    </message>
    <message>
        <source>Đã có hợp đồng số {number}.</source>
        <translation>There is already a contract no. {number}.</translation>
    </message>
    <message>
        <source>Số tiền không được âm.</source>
        <translation>The amount cannot be negative.</translation>
    </message>
    <message>
        <source>Vốn chủ sở hữu tham gia không thể lớn hơn tổng vốn đầu tư của dự án.</source>
        <translation>The borrower’s own capital cannot exceed the project’s total investment.</translation>
    </message>
    <message>
        <source>Ngày giải ngân dự kiến phải từ ngày ký hợp đồng trở đi.</source>
        <translation>The planned disbursement date must be on or after the contract date.</translation>
    </message>
    <message>
        <source>Hãy chọn cách trả nợ, cách tính ngày và cách xử lý ngày nghỉ trong danh sách.</source>
        <translation>Choose the repayment method, day count and holiday rule from the lists.</translation>
    </message>
    <message>
        <source>Hãy chọn HTX, liên hiệp HTX vay vốn trong danh sách tổ chức.</source>
        <translation>Choose the borrowing cooperative or cooperative union from the list of organisations.</translation>
    </message>
    <message>
        <source>Hãy ghi họ tên người vay.</source>
        <translation>Enter the borrower’s full name.</translation>
    </message>
    <message>
        <source>Hãy chọn tổ chức vay vốn trong danh sách.</source>
        <translation>Choose the borrowing organisation from the list.</translation>
    </message>
    <message>
        <source>Tổ hợp tác không được vay, thành viên của tổ hợp tác thì được (NĐ 45/2021 Điều 20).</source>
        <translation>A cooperative group may not borrow, but its members may (Decree 45/2021, Article 20).</translation>
    </message>
    <message>
        <source>Quỹ chỉ cho HTX, liên hiệp HTX và thành viên của HTX, tổ hợp tác vay (NĐ 45/2021 Điều 20).</source>
        <translation>The Fund lends only to cooperatives, cooperative unions and members of cooperatives and cooperative groups (Decree 45/2021, Article 20).</translation>
    </message>
    <message>
        <source>Ngày này đã có quyết định phân loại khoản vay; nếu ghi nhầm hãy hoàn tác quyết định ấy.</source>
        <translation>There is already a decision on this loan&apos;s group on that day; if it was a mistake, take that decision back.</translation>
    </message>
    <message>
        <source>Ngày này khoản vay không có dư nợ.</source>
        <translation>The loan has no outstanding balance on this date.</translation>
    </message>
    <message>
        <source>Theo số ngày quá hạn khoản vay đã ở nhóm {group}; chỉ quyết định được nhóm cao hơn.</source>
        <translation>By days overdue the loan is already in group {group}; you can only decide on a higher group.</translation>
    </message>
    <message>
        <source>Ngày hết hiệu lực phải từ ngày quyết định trở đi.</source>
        <translation>The expiry date must be on or after the decision date.</translation>
    </message>
    <message>
        <source>Hãy ghi số quyết định.</source>
        <translation>Enter the decision number.</translation>
    </message>
    <message>
        <source>Hãy ghi số phụ lục hợp đồng.</source>
        <translation>Please write the number of the annex.</translation>
    </message>
    <message>
        <source>Hãy ghi lý do.</source>
        <translation>Enter the reason.</translation>
    </message>
    <message>
        <source>{kind} từ {day} theo phụ lục {number}: {name}</source>
        <translation>{kind} from {day} by annex {number}: {name}</translation>
    </message>
    <message>
        <source>Phụ lục này đã hủy rồi.</source>
        <translation>This annex is void already.</translation>
    </message>
    <message>
        <source>Khoản vay còn được cơ cấu lại ngày {day}; hãy hủy phụ lục ấy trước.</source>
        <translation>The loan was restructured again on {day}; void that annex first.</translation>
    </message>
    <message>
        <source>Hãy ghi lý do hủy phụ lục.</source>
        <translation>Please write why the annex is voided.</translation>
    </message>
    <message>
        <source>Hủy phụ lục {number} của {name}</source>
        <translation>Void annex {number} of {name}</translation>
    </message>
    <message>
        <source>Hãy ghi lãi suất mới.</source>
        <translation>Please write the new rate.</translation>
    </message>
    <message>
        <source>Hãy chọn nội dung thay đổi.</source>
        <translation>Please choose what is changed.</translation>
    </message>
    <message>
        <source>Hợp đồng chưa giải ngân: hãy sửa hợp đồng, chưa cần phụ lục.</source>
        <translation>No money has left under the contract: edit the contract, no annex is needed.</translation>
    </message>
    <message>
        <source>Ngày hiệu lực phải sau ngày giải ngân {day}.</source>
        <translation>It can take effect only after the disbursement on {day}.</translation>
    </message>
    <message>
        <source>Đã có phụ lục đổi lãi suất từ ngày này.</source>
        <translation>There is already an annex that changes the rate from this day.</translation>
    </message>
    <message>
        <source>Khoản vay đã cơ cấu lại từ ngày này hoặc sau đó; hãy hủy phụ lục ấy trước.</source>
        <translation>The loan was restructured from this day or later; void that annex first.</translation>
    </message>
    <message>
        <source>Ngày ký phụ lục phải từ ngày ký hợp đồng trở đi.</source>
        <translation>The annex cannot be signed before the contract.</translation>
    </message>
    <message>
        <source>Ngày hiệu lực của lãi suất muộn nhất là {day}.</source>
        <translation>The rate must take effect by {day}.</translation>
    </message>
    <message>
        <source>Hợp đồng đã có phụ lục số {number}.</source>
        <translation>The contract already has an annex numbered {number}.</translation>
    </message>
    <message>
        <source>Xếp khoản vay {number} của {name} vào nhóm {group}</source>
        <translation>Place loan {number} of {name} in group {group}</translation>
    </message>
    <message>
        <source>Chỉ xuất toán khoản vay nợ nhóm {group}.</source>
        <translation>Only loans in debt group {group} can be written off.</translation>
    </message>
    <message>
        <source>Xuất toán {amount} đ nợ gốc của {name} ({number})</source>
        <translation>Write off {amount} đ of principal for {name} ({number})</translation>
    </message>
    <message>
        <source>Giải ngân {amount} đ cho {name} ({number})</source>
        <translation>Disburse {amount} đ to {name} ({number})</translation>
    </message>
    <message>
        <source>Phiếu này đã hủy rồi.</source>
        <translation>This voucher has already been voided.</translation>
    </message>
    <message>
        <source>Khoản vay đã có phiếu thu; hãy hủy các phiếu thu trước.</source>
        <translation>The loan has receipts; void those receipts first.</translation>
    </message>
    <message>
        <source>Khoản vay chuyển từ sổ cũ; chỉ hoàn tác được cả lần nhập sổ cũ.</source>
        <translation>The loan was taken over from an old book; only the whole import can be undone.</translation>
    </message>
    <message>
        <source>Khoản vay đã có phụ lục hợp đồng; hãy hủy phụ lục trước.</source>
        <translation>The loan has annexes; void them first.</translation>
    </message>
    <message>
        <source>Hủy giải ngân {number} của {name}</source>
        <translation>Void disbursement {number} of {name}</translation>
    </message>
    <message>
        <source>Ngày giải ngân phải từ ngày ký hợp đồng trở đi.</source>
        <translation>The disbursement date must be on or after the contract date.</translation>
    </message>
    <message>
        <source>Số tiền giải ngân phải lớn hơn 0.</source>
        <translation>The disbursement amount must be greater than 0.</translation>
    </message>
    <message>
        <source>Hợp đồng có lịch trả nợ tự nhập phải giải ngân một lần, đủ {amount} đ.</source>
        <translation>A contract with a schedule entered by hand must be disbursed once, in the full amount of {amount} đ.</translation>
    </message>
    <message>
        <source>Ngày giải ngân phải trước kỳ trả nợ đầu tiên trong lịch tự nhập.</source>
        <translation>The disbursement date must be before the first instalment in the schedule entered by hand.</translation>
    </message>
    <message>
        <source>Lần giải ngân sau phải từ lần đầu trở đi và trước kỳ trả nợ cuối cùng.</source>
        <translation>Later disbursements must be on or after the first one and before the last instalment.</translation>
    </message>
    <message>
        <source>Hãy ghi người duyệt giải ngân ngoài giới hạn này.</source>
        <translation>Enter who approved this disbursement beyond the limit.</translation>
    </message>
    <message>
        <source>Người duyệt phải là người khác với người nhập.</source>
        <translation>The approver must be someone other than the person entering it.</translation>
    </message>
    <message>
        <source>Thêm quỹ {name}</source>
        <extracomment>From here on, where nobody knows since when.</extracomment>
        <translation>Add fund {name}</translation>
    </message>
    <message>
        <source>Sửa quỹ {name}</source>
        <translation>Edit fund {name}</translation>
    </message>
    <message>
        <source>Ghi vốn điều lệ của {name} từ {day}: {amount} đ</source>
        <translation>Record the charter capital of {name} from {day}: {amount} đ</translation>
    </message>
    <message>
        <source>Đây là mức vốn điều lệ duy nhất của quỹ nên không xóa được; hãy sửa nó.</source>
        <translation>This is the fund&apos;s only charter capital, so it cannot be removed; edit it instead.</translation>
    </message>
    <message>
        <source>Xóa mức vốn điều lệ của {name} từ {day}</source>
        <translation>Remove the charter capital of {name} from {day}</translation>
    </message>
    <message>
        <source>Mỗi ngày nghỉ chỉ ghi một lần và phải thuộc năm {year}.</source>
        <translation>Each holiday may be entered only once and must fall in {year}.</translation>
    </message>
    <message>
        <source>Hãy ghi tên ngày nghỉ.</source>
        <translation>Enter the name of the holiday.</translation>
    </message>
    <message>
        <source>Hợp đồng {number} đã tất toán ngày {day} sẽ còn nợ vì kỳ trả nợ rơi vào ngày khác; hãy sửa lại ngày nghỉ.</source>
        <translation>Contract {number}, settled on {day}, would owe again because an instalment would fall on another day; please mend the closed days.</translation>
    </message>
    <message>
        <source>Ghi {count} ngày nghỉ năm {year}</source>
        <translation>Save {count} holidays for {year}</translation>
    </message>
    <message>
        <source>Hãy ghi tên quỹ.</source>
        <translation>Enter the name of the fund.</translation>
    </message>
    <message>
        <source>Đã có quỹ {name}.</source>
        <translation>There is already a fund called {name}.</translation>
    </message>
    <message>
        <source>Hãy chọn mô hình tổ chức của quỹ.</source>
        <translation>Choose the fund’s form of organisation.</translation>
    </message>
    <message>
        <source>Vốn điều lệ phải lớn hơn 0.</source>
        <translation>Charter capital must be greater than 0.</translation>
    </message>
    <message>
        <source>Thu nợ {amount} đ của {name} ({number})</source>
        <translation>Collect {amount} đ from {name} ({number})</translation>
    </message>
    <message>
        <source>Thu hồi {amount} đ nợ đã xuất toán của {name} ({number})</source>
        <translation>Recover {amount} đ of the written-off loan of {name} ({number})</translation>
    </message>
    <message>
        <source>Hủy phiếu thu {number} của {name}</source>
        <translation>Void receipt {number} from {name}</translation>
    </message>
    <message>
        <source>Hãy ghi lý do chia khác thứ tự của hợp đồng.</source>
        <translation>Please write why the money is not split in the order of the contract.</translation>
    </message>
    <message>
        <source>Đã có phiếu {number} cùng khoản vay, cùng ngày, cùng số tiền {amount} đ. Đánh dấu ô này nếu đúng là thu hai lần.</source>
        <translation>Receipt {number} has the same loan, day and amount of {amount} đ. Tick this box if money really came in twice.</translation>
    </message>
    <message>
        <source>Đã có phiếu {number} cùng khoản vay, cùng ngày, cùng số tiền {amount} đ. Nếu đúng là thu hai lần, hãy bỏ dòng này rồi nhập lại.</source>
        <translation>There is receipt {number} already for the same loan, the same day and the same amount {amount} đ. If it was really received twice, take this line out and enter it again.</translation>
    </message>
    <message>
        <source>Hợp đồng chưa giải ngân nên chưa thu nợ được.</source>
        <translation>The contract has not been disbursed, so no repayment can be collected yet.</translation>
    </message>
    <message>
        <source>Ngày thu phải từ ngày giải ngân {day} trở đi.</source>
        <translation>The collection date must be on or after the disbursement date, {day}.</translation>
    </message>
    <message>
        <source>Khoản vay đã xuất toán ngày {day}; chỉ ghi được tiền thu hồi sau ngày ấy.</source>
        <translation>The loan was written off on {day}; only money recovered after that day can be entered.</translation>
    </message>
    <message>
        <source>Nợ đã xuất toán không còn lịch trả nợ để trả trước hạn.</source>
        <translation>A loan written off has no schedule left to repay early.</translation>
    </message>
    <message>
        <source>Nợ đã xuất toán luôn thu hồi gốc trước, lãi sau.</source>
        <translation>What was written off is always recovered principal first, then interest.</translation>
    </message>
    <message>
        <source>Đến ngày này khoản này chỉ đến hạn {most} đ.</source>
        <translation>By this day only {most} đ of this is due.</translation>
    </message>
    <message>
        <source>Các khoản đã chia cộng lại {total} đ, nhiều hơn số tiền thu {amount} đ.</source>
        <translation>The parts add up to {total} đ, more than the {amount} đ received.</translation>
    </message>
    <message>
        <source>Bảng kê chưa có dòng nào.</source>
        <translation>The list has no line yet.</translation>
    </message>
    <message>
        <source>Kê khai {declared} phiếu nhưng đã nhập {entered} phiếu.</source>
        <translation>{declared} receipts were declared but {entered} entered.</translation>
    </message>
    <message>
        <source>Kê khai {declared} đ nhưng các dòng cộng lại {entered} đ (lệch {gap} đ).</source>
        <translation>{declared} đ was declared but the lines add up to {entered} đ (difference {gap} đ).</translation>
    </message>
    <message>
        <source>Hãy chọn bớt số kỳ hoặc giảm số tiền mỗi kỳ.</source>
        <translation>Choose fewer instalments or a smaller amount per instalment.</translation>
    </message>
    <message>
        <source>Khoản vay này không còn trong dữ liệu; hãy làm mới danh sách.</source>
        <translation>This loan is no longer in the data; refresh the list.</translation>
    </message>
    <message>
        <source>Hợp đồng {number} đã hủy ngày {day}.</source>
        <translation>Contract {number} was cancelled on {day}.</translation>
    </message>
    <message>
        <source>Hợp đồng {number} đã tất toán ngày {day}.</source>
        <translation>Contract {number} was settled on {day}.</translation>
    </message>
    <message>
        <source>Khoản vay {number} đã xuất toán ngày {day}.</source>
        <translation>Loan {number} was written off on {day}.</translation>
    </message>
    <message>
        <source>Ngày {day} chưa tới; chỉ ghi việc đã xảy ra.</source>
        <translation>{day} is in the future; record only what has already happened.</translation>
    </message>
    <message>
        <source>Số tiền quá lớn; hãy kiểm tra lại đơn vị tính.</source>
        <translation>The amount is too large; please check its unit.</translation>
    </message>
    <message>
        <source>Sổ quỹ đã khóa đến hết ngày {through}, không ghi được việc của ngày {day}; muốn ghi phải mở khóa sổ, có lý do.</source>
        <translation>The fund&apos;s books are closed through {through}: nothing dated {day} can be recorded; to record it, reopen the books with a reason.</translation>
    </message>
    <message>
        <source>Khoản vay chuyển từ sổ cũ đến hết ngày {opened}; chỉ ghi được việc sau ngày đó.</source>
        <translation>The loan was taken over from an old book as of {opened}; only later acts can be recorded.</translation>
    </message>
    <message>
        <source>{name} trả nợ {amount} đ ({number})</source>
        <translation>{name} repays {amount} đ ({number})</translation>
    </message>
    <message>
        <source>Cần một đối tượng gồm terms, receipts và as_of.</source>
        <extracomment>Decimal places and digits beyond this are no rate anyone agreed on, and would be reckoned with for hours. What an object given to `lmhtx loan` may consist of.</extracomment>
        <translation>An object with terms, receipts and as_of is needed.</translation>
    </message>
    <message>
        <source>Thiếu “{key}”.</source>
        <translation>“{key}” is missing.</translation>
    </message>
    <message>
        <source>“receipts” phải là danh sách các lần thu.</source>
        <translation>“receipts” must be a list of collections.</translation>
    </message>
    <message>
        <source>Lần thu ngày {day} ({amount} đ) thừa {excess} đ so với toàn bộ số còn phải trả của khoản vay.</source>
        <translation>The collection on {day} ({amount} đ) is {excess} đ more than everything still owed on the loan.</translation>
    </message>
    <message>
        <source>Mỗi thay đổi phải là một đối tượng có “on”.</source>
        <translation>Each amendment must be an object with “on”.</translation>
    </message>
    <message>
        <source>Thay đổi ngày {day} phải sau ngày giải ngân {start}.</source>
        <translation>The amendment of {day} must come after the disbursement on {start}.</translation>
    </message>
    <message>
        <source>Ngày {day} đã có một lần đổi lãi suất.</source>
        <translation>The rate changes on {day} already.</translation>
    </message>
    <message>
        <source>“takes_overdue” phải là true hoặc false.</source>
        <translation>“takes_overdue” must be true or false.</translation>
    </message>
    <message>
        <source>Các lần cơ cấu lại phải xếp theo ngày, mỗi ngày một lần.</source>
        <translation>Restructurings must stand in order of their days, one a day.</translation>
    </message>
    <message>
        <source>Mỗi lần thu phải là một đối tượng có “on” và “amount”.</source>
        <translation>Each collection must be an object with “on” and “amount”.</translation>
    </message>
    <message>
        <source>Lần thu ngày {day} trước ngày giải ngân {start}.</source>
        <translation>The collection on {day} is before the disbursement date, {start}.</translation>
    </message>
    <message>
        <source>Điều kiện vay phải là một đối tượng JSON.</source>
        <translation>The loan terms must be a JSON object.</translation>
    </message>
    <message>
        <source>Không có mục nào tên “{key}”. Các mục dùng được: {known}.</source>
        <translation>There is no item called “{key}”. Items you can use: {known}.</translation>
    </message>
    <message>
        <source>{path}: cần một số nguyên, không phải “{value}”.</source>
        <translation>{path}: a whole number is needed, not “{value}”.</translation>
    </message>
    <message>
        <source>{path}: cần một số thập phân như &quot;6.5&quot;, không phải “{value}”.</source>
        <translation>{path}: a decimal number such as &quot;6.5&quot; is needed, not “{value}”.</translation>
    </message>
    <message>
        <source>{path}: “{value}” không phải là ngày có thật, viết dạng 2026-11-20.</source>
        <translation>{path}: “{value}” is not a real date; write it as 2026-11-20.</translation>
    </message>
    <message>
        <source>{path}: năm {year} nằm ngoài khoảng {first}–{last}.</source>
        <translation>{path}: year {year} is outside the range {first}–{last}.</translation>
    </message>
    <message>
        <source>{path}: “{value}” không dùng được; chọn một trong: {known}.</source>
        <translation>{path}: “{value}” cannot be used; choose one of: {known}.</translation>
    </message>
    <message>
        <source>{path}: cần một danh sách.</source>
        <translation>{path}: a list is needed.</translation>
    </message>
    <message>
        <source>Mỗi dòng kỳ hạn phải là một đối tượng có “due_on” và “principal”.</source>
        <translation>Each instalment row must be an object with “due_on” and “principal”.</translation>
    </message>
    <message>
        <source>Dư nợ đầu kỳ</source>
        <translation>Outstanding at start of period</translation>
    </message>
    <message>
        <source>Doanh số cho vay trong kỳ</source>
        <translation>Amount lent in the period</translation>
    </message>
    <message>
        <source>Doanh số thu nợ gốc trong kỳ</source>
        <translation>Principal collected in the period</translation>
    </message>
    <message>
        <source>Xuất toán trong kỳ</source>
        <translation>Written off in the period</translation>
    </message>
    <message>
        <source>Thu hồi nợ đã xuất toán trong kỳ</source>
        <translation>Recovered from written-off loans in the period</translation>
    </message>
    <message>
        <source>Dư nợ cuối kỳ</source>
        <translation>Outstanding at end of period</translation>
    </message>
    <message>
        <source>Dư nợ cho vay</source>
        <translation>Loans outstanding</translation>
    </message>
    <message>
        <source>Nợ xấu (nhóm 3, 4, 5)</source>
        <translation>Bad debt (groups 3, 4, 5)</translation>
    </message>
    <message>
        <source>Nợ gốc quá hạn</source>
        <translation>Overdue principal</translation>
    </message>
    <message>
        <source>Số khoản vay còn dư nợ</source>
        <translation>Number of loans outstanding</translation>
    </message>
    <message>
        <source>Số khoản vay còn dư nợ đầu kỳ</source>
        <translation>Number of loans outstanding at start of period</translation>
    </message>
    <message>
        <source>Số khoản vay giải ngân trong kỳ</source>
        <translation>Number of loans disbursed in the period</translation>
    </message>
    <message>
        <source>Lãi đã thu trong kỳ</source>
        <translation>Interest collected in the period</translation>
    </message>
    <message>
        <source>Lãi đến hạn chưa thu</source>
        <translation>Interest due but not collected</translation>
    </message>
    <message>
        <source>Dự phòng cụ thể phải trích</source>
        <translation>Specific provision required</translation>
    </message>
    <message>
        <source>Giá trị bảo đảm khấu trừ</source>
        <translation>Collateral deducted</translation>
    </message>
    <message>
        <source>Dự phòng cụ thể phải trích đầu kỳ</source>
        <translation>Specific provision required at start of period</translation>
    </message>
    <message>
        <source>Dư nợ nhóm {detail}</source>
        <translation>Outstanding, group {detail}</translation>
    </message>
    <message>
        <source>Số khoản vay nợ nhóm {detail}</source>
        <translation>Number of loans in debt group {detail}</translation>
    </message>
    <message>
        <source>Giá trị bảo đảm khấu trừ nhóm {detail}</source>
        <translation>Deductible collateral value, group {detail}</translation>
    </message>
    <message>
        <source>Dự phòng cụ thể nhóm {detail}</source>
        <translation>Specific provision, group {detail}</translation>
    </message>
    <message>
        <source>Số khoản vay đầu kỳ nhóm {detail}</source>
        <translation>Loans in group {detail} at the start of the period</translation>
    </message>
    <message>
        <source>Dư nợ đầu kỳ nhóm {detail}</source>
        <translation>Outstanding at start of period, group {detail}</translation>
    </message>
    <message>
        <source>Dự phòng cụ thể đầu kỳ nhóm {detail}</source>
        <translation>Specific provision at start of period, group {detail}</translation>
    </message>
    <message>
        <source>Dư nợ: {detail}</source>
        <translation>Outstanding: {detail}</translation>
    </message>
    <message>
        <source>Tỷ lệ nợ xấu trên dư nợ</source>
        <translation>Bad debt as a share of loans outstanding</translation>
    </message>
    <message>
        <source>Lãi suất cho vay bình quân</source>
        <translation>Average lending rate</translation>
    </message>
    <message>
        <source>dư nợ gốc</source>
        <translation>outstanding principal</translation>
    </message>
    <message>
        <source>Tỷ lệ trích dự phòng cụ thể nhóm {group}</source>
        <translation>Specific provision rate of group {group}</translation>
    </message>
    <message>
        <source>Phụ lục lịch trả nợ – hợp đồng {number}</source>
        <translation>Schedule appendix – contract {number}</translation>
    </message>
    <message>
        <source>PHỤ LỤC HỢP ĐỒNG: LỊCH TRẢ NỢ</source>
        <translation>CONTRACT APPENDIX: REPAYMENT SCHEDULE</translation>
    </message>
    <message>
        <source>(Kèm theo Hợp đồng vay số {number} {day})</source>
        <translation>(Attached to Loan contract no. {number}, {day})</translation>
    </message>
    <message>
        <source>Bên vay:</source>
        <translation>Borrower:</translation>
    </message>
    <message>
        <source>Mục đích vay:</source>
        <translation>Purpose of loan:</translation>
    </message>
    <message>
        <source>ĐẠI DIỆN BÊN VAY</source>
        <translation>FOR THE BORROWER</translation>
    </message>
    <message>
        <source>BÊN VAY</source>
        <translation>BORROWER</translation>
    </message>
    <message>
        <source>ĐẠI DIỆN BÊN CHO VAY</source>
        <translation>FOR THE LENDER</translation>
    </message>
    <message>
        <source>Số tiền vay</source>
        <translation>Loan amount</translation>
    </message>
    <message>
        <source>{amount} đ ({words})</source>
        <translation>{amount} đ ({words})</translation>
    </message>
    <message>
        <source>Thời hạn</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>{months} tháng</source>
        <translation>{months} months</translation>
    </message>
    <message>
        <source>Lãi suất trong hạn</source>
        <translation>Interest rate within term</translation>
    </message>
    <message>
        <source>{rate} %/năm; {count}</source>
        <translation>{rate}% a year; {count}</translation>
    </message>
    <message>
        <source>Lãi suất quá hạn</source>
        <translation>Overdue interest rate</translation>
    </message>
    <message>
        <source>{rate} %/năm ({factor} lần lãi suất trong hạn)</source>
        <translation>{rate}% a year ({factor} times the rate within term)</translation>
    </message>
    <message>
        <source>Lãi chậm trả</source>
        <translation>Late-payment interest</translation>
    </message>
    <message>
        <source>{rate} %/năm</source>
        <translation>{rate}% a year</translation>
    </message>
    <message>
        <source>Cách trả nợ</source>
        <translation>Repayment method</translation>
    </message>
    <message>
        <source>Ngày trả trùng ngày nghỉ</source>
        <translation>If a due date is a holiday</translation>
    </message>
    <message>
        <source>Trước hạn</source>
        <translation>Early</translation>
    </message>
    <message>
        <source>Cộng năm {year}</source>
        <translation>Total for {year}</translation>
    </message>
    <message>
        <source>Phụ lục {number} – hợp đồng {contract}</source>
        <translation>Annex {number} – contract {contract}</translation>
    </message>
    <message>
        <source>Số: {number}</source>
        <translation>No.: {number}</translation>
    </message>
    <message>
        <source>PHỤ LỤC HỢP ĐỒNG</source>
        <translation>ANNEX TO THE CONTRACT</translation>
    </message>
    <message>
        <source>({kind} – kèm theo Hợp đồng vay số {number} {day})</source>
        <translation>({kind} – to loan contract no. {number} of {day})</translation>
    </message>
    <message>
        <source>Lý do:</source>
        <translation>Reason:</translation>
    </message>
    <message>
        <source>Có hiệu lực từ:</source>
        <translation>In force from:</translation>
    </message>
    <message>
        <source>Dư nợ gốc trước ngày hiệu lực:</source>
        <translation>Principal outstanding before that day:</translation>
    </message>
    <message>
        <source>Lịch trả nợ trước khi thay đổi</source>
        <translation>Repayment schedule before the change</translation>
    </message>
    <message>
        <source>Lịch trả nợ sau khi thay đổi</source>
        <translation>Repayment schedule after the change</translation>
    </message>
    <message>
        <source>Các điều khoản khác của hợp đồng không thay đổi. Phụ lục này là một phần của hợp đồng vay.</source>
        <translation>All other terms of the contract stay as they are. This annex is part of the loan contract.</translation>
    </message>
    <message>
        <source>từ {old} %/năm thành {new} %/năm</source>
        <translation>from {old} % to {new} % a year</translation>
    </message>
    <message>
        <source>Lãi suất trong hạn:</source>
        <translation>Contract rate:</translation>
    </message>
    <message>
        <source>{day}, không đổi</source>
        <translation>{day}, unchanged</translation>
    </message>
    <message>
        <source>Ngày trả hết nợ:</source>
        <translation>To be repaid by:</translation>
    </message>
    <message>
        <source>từ {old} thành {new}</source>
        <translation>from {old} to {new}</translation>
    </message>
    <message>
        <source>{amount} đ, đưa vào các kỳ mới</source>
        <translation>{amount} đ, put into the new instalments</translation>
    </message>
    <message>
        <source>{amount} đ, vẫn phải trả ngay</source>
        <translation>{amount} đ, still payable at once</translation>
    </message>
    <message>
        <source>Gốc đến hạn chưa trả:</source>
        <translation>Principal due and unpaid:</translation>
    </message>
    <message>
        <source>{amount} đ, trả vào {day}</source>
        <translation>{amount} đ, payable on {day}</translation>
    </message>
    <message>
        <source>Lãi đến hạn chưa trả:</source>
        <translation>Interest due and unpaid:</translation>
    </message>
    <message>
        <source>Tổng cộng</source>
        <extracomment>What can be grouped by: fields of one choice for each organisation. The yearly figures that are added up.</extracomment>
        <translation>Total</translation>
    </message>
    <message>
        <source>Kỳ</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Ngày trả</source>
        <translation>Due date</translation>
    </message>
    <message>
        <source>Gốc (đồng)</source>
        <translation>Principal (đồng)</translation>
    </message>
    <message>
        <source>Lãi (đồng)</source>
        <translation>Interest (đồng)</translation>
    </message>
    <message>
        <source>Cộng (đồng)</source>
        <translation>Total (đồng)</translation>
    </message>
    <message>
        <source>Dư nợ gốc còn lại</source>
        <translation>Principal outstanding</translation>
    </message>
    <message>
        <source>Số dư đầu kỳ</source>
        <translation>Opening balance</translation>
    </message>
    <message>
        <source>Cộng phát sinh, số dư cuối kỳ</source>
        <translation>Movements and closing balance</translation>
    </message>
    <message>
        <source>Sổ quỹ {first} – {last}</source>
        <translation>Ledger {first} – {last}</translation>
    </message>
    <message>
        <source>SỔ QUỸ</source>
        <translation>LEDGER OF THE FUND</translation>
    </message>
    <message>
        <source>(Từ ngày {first} đến hết ngày {last})</source>
        <translation>(From {first} to the end of {last})</translation>
    </message>
    <message>
        <source>NGƯỜI LẬP SỔ</source>
        <translation>PREPARED BY</translation>
    </message>
    <message>
        <source>Nội dung</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Số chứng từ</source>
        <translation>Voucher number</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Chi</source>
        <translation>Out</translation>
    </message>
    <message>
        <source>Cho vay</source>
        <translation>Lent</translation>
    </message>
    <message>
        <source>Thu gốc</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Thu lãi</source>
        <translation>Interest</translation>
    </message>
    <message>
        <source>Thu nợ đã xuất toán</source>
        <translation>Recovered after write-off</translation>
    </message>
    <message>
        <source>Giữ hộ (+, −)</source>
        <translation>Advances (+, −)</translation>
    </message>
    <message>
        <source>Dự phòng (+, −)</source>
        <translation>Provisions (+, −)</translation>
    </message>
    <message>
        <source>Số dư dự phòng</source>
        <translation>Provisions held</translation>
    </message>
    <message>
        <source>Vốn nguồn</source>
        <translation>Capital</translation>
    </message>
    <message>
        <source>Đơn đề nghị vay</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Thẩm định</source>
        <translation>Appraisal</translation>
    </message>
    <message>
        <source>Họp hội đồng</source>
        <translation>Credit council</translation>
    </message>
    <message>
        <source>Từ chối cho vay</source>
        <translation>Refusal</translation>
    </message>
    <message>
        <source>Khách hàng rút hồ sơ</source>
        <translation>Withdrawn by the borrower</translation>
    </message>
    <message>
        <source>Ký hợp đồng</source>
        <translation>Contract signed</translation>
    </message>
    <message>
        <source>Giải ngân</source>
        <extracomment>The row of the headings on both sheets; lines begin below it.</extracomment>
        <translation>Disbursement</translation>
    </message>
    <message>
        <source>Trả nợ</source>
        <translation>Repayment</translation>
    </message>
    <message>
        <source>Thanh lý, giải chấp</source>
        <translation>Settlement, release of collateral</translation>
    </message>
    <message>
        <source>Mới nhận đơn</source>
        <extracomment>How far a folder is, as lists say it.</extracomment>
        <translation>Application received</translation>
    </message>
    <message>
        <source>Đã thẩm định</source>
        <translation>Appraised</translation>
    </message>
    <message>
        <source>Đã họp hội đồng</source>
        <translation>Council has met</translation>
    </message>
    <message>
        <source>Đã quyết định cho vay</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>Đã ký hợp đồng</source>
        <translation>Contract signed</translation>
    </message>
    <message>
        <source>Đã giải ngân</source>
        <translation>Disbursed</translation>
    </message>
    <message>
        <source>Đã trả hết nợ</source>
        <translation>Repaid</translation>
    </message>
    <message>
        <source>Đã thanh lý</source>
        <translation>Settled</translation>
    </message>
    <message>
        <source>Đã từ chối</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Khách hàng đã rút</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Người có liên quan</source>
        <translation>Related person</translation>
    </message>
    <message>
        <source>Người cùng ký vay</source>
        <translation>Co-signer</translation>
    </message>
    <message>
        <source>Người bảo lãnh</source>
        <translation>Guarantor</translation>
    </message>
    <message>
        <source>Chủ tài sản bảo đảm</source>
        <translation>Owner of collateral</translation>
    </message>
    <message>
        <source>Quyền sử dụng đất</source>
        <translation>Land use right</translation>
    </message>
    <message>
        <source>Nhà, công trình</source>
        <translation>Building</translation>
    </message>
    <message>
        <source>Máy móc, thiết bị</source>
        <translation>Machinery, equipment</translation>
    </message>
    <message>
        <source>Phương tiện vận tải</source>
        <translation>Vehicle</translation>
    </message>
    <message>
        <source>Hàng hóa, vật tư</source>
        <translation>Goods, materials</translation>
    </message>
    <message>
        <source>Tiền gửi, giấy tờ có giá</source>
        <translation>Deposit, securities</translation>
    </message>
    <message>
        <source>Tài sản khác</source>
        <translation>Other asset</translation>
    </message>
    <message>
        <source>Số tiền thu</source>
        <translation>Amount collected</translation>
    </message>
    <message>
        <source>Trả gốc</source>
        <translation>Principal paid</translation>
    </message>
    <message>
        <source>Trả lãi</source>
        <translation>Interest paid</translation>
    </message>
    <message>
        <source>Lãi quá hạn</source>
        <translation>Overdue interest</translation>
    </message>
    <message>
        <source>Giữ lại</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>Lãi các loại</source>
        <translation>All interest</translation>
    </message>
    <message>
        <source>Bảng kê thu nợ {number}</source>
        <translation>Collection list {number}</translation>
    </message>
    <message>
        <source>BẢNG KÊ THU NỢ</source>
        <translation>COLLECTION LIST</translation>
    </message>
    <message>
        <source>Số tiền bằng chữ: {words}.</source>
        <translation>Amount in words: {words}.</translation>
    </message>
    <message>
        <source>Kê khai trước khi ghi: {count} phiếu, {amount} đ.</source>
        <translation>Declared before entering: {count} receipts, {amount} đ.</translation>
    </message>
    <message>
        <source>Đã hủy {count} phiếu, {amount} đ.</source>
        <translation>Voided since: {count} receipts, {amount} đ.</translation>
    </message>
    <message>
        <source>Dư nợ gốc</source>
        <translation>Principal outstanding</translation>
    </message>
    <message>
        <source>Sao kê khoản vay {number}</source>
        <translation>Loan statement {number}</translation>
    </message>
    <message>
        <source>SAO KÊ KHOẢN VAY</source>
        <translation>LOAN STATEMENT</translation>
    </message>
    <message>
        <source>(Tính đến hết {day})</source>
        <translation>(As at the end of {day})</translation>
    </message>
    <message>
        <source>Hợp đồng vay:</source>
        <translation>Loan contract:</translation>
    </message>
    <message>
        <source>số {number} {day}</source>
        <translation>no. {number}, {day}</translation>
    </message>
    <message>
        <source>Lãi suất:</source>
        <translation>Interest rate:</translation>
    </message>
    <message>
        <source>GIÁM ĐỐC QUỸ</source>
        <translation>DIRECTOR OF THE FUND</translation>
    </message>
    <message>
        <source>Trong đó gốc đến hạn chưa trả</source>
        <translation>Of which principal due but unpaid</translation>
    </message>
    <message>
        <source>Lãi đến hạn chưa trả</source>
        <translation>Interest due but unpaid</translation>
    </message>
    <message>
        <source>(Ký, họ tên)</source>
        <translation>(Signature, full name)</translation>
    </message>
    <message>
        <source>(*) Kỳ đã cơ cấu lại: gốc, lãi của kỳ chuyển sang các kỳ sau.</source>
        <translation>(*) Restructured instalment: its principal and interest were moved to later ones.</translation>
    </message>
    <message>
        <source>Số liệu đến ngày sao kê</source>
        <translation>On the day of this statement</translation>
    </message>
    <message>
        <source>Gốc đã xuất toán</source>
        <translation>Principal written off</translation>
    </message>
    <message>
        <source>Lãi đã xuất toán</source>
        <translation>Interest written off</translation>
    </message>
    <message>
        <source>Đã thu hồi sau khi xuất toán</source>
        <translation>Recovered since the write-off</translation>
    </message>
    <message>
        <source>Còn phải thu hồi</source>
        <translation>Still to recover</translation>
    </message>
    <message>
        <source>Lãi cộng dồn chưa đến hạn</source>
        <translation>Accrued interest not yet due</translation>
    </message>
    <message>
        <source>Tiền trả trước đang giữ</source>
        <translation>Advance payments held</translation>
    </message>
    <message>
        <source>Số tiền để tất toán trong ngày</source>
        <translation>Amount to settle today</translation>
    </message>
    <message>
        <source>Số ngày quá hạn; nhóm nợ</source>
        <translation>Days overdue; debt group</translation>
    </message>
    <message>
        <source>{days} ngày; {group}</source>
        <translation>{days} days; {group}</translation>
    </message>
    <message>
        <source>gốc {every} tháng một lần</source>
        <translation>principal every {every} months</translation>
    </message>
    <message>
        <source>ân hạn gốc {months} tháng</source>
        <translation>grace on principal {months} months</translation>
    </message>
    <message>
        <source>lãi {every} tháng một lần</source>
        <translation>interest every {every} months</translation>
    </message>
    <message>
        <source>Quyển số: {dots}   Số: {number}</source>
        <translation>Book no.: {dots}   No.: {number}</translation>
    </message>
    <message>
        <source>GIÁM ĐỐC</source>
        <translation>DIRECTOR</translation>
    </message>
    <message>
        <source>Trả nợ vay theo hợp đồng {number}</source>
        <translation>Loan repayment under contract {number}</translation>
    </message>
    <message>
        <source>Trả nợ đã xuất toán theo hợp đồng {number}</source>
        <translation>Repayment of a written-off loan, contract {number}</translation>
    </message>
    <message>
        <source>{kind} ({number})</source>
        <translation>{kind} ({number})</translation>
    </message>
    <message>
        <source>Thu hồi nợ đã xuất toán</source>
        <translation>Recovery of a written-off loan</translation>
    </message>
    <message>
        <source>Dùng tiền trả trước</source>
        <translation>Use of advance payment</translation>
    </message>
    <message>
        <source>Đã trả theo sổ cũ</source>
        <translation>Repaid by the old book</translation>
    </message>
    <message>
        <source>Trả trước hạn</source>
        <translation>Early repayment</translation>
    </message>
    <message>
        <source>Thu nợ</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>Đã cơ cấu lại: {amount} đ chuyển sang kỳ sau.</source>
        <translation>Restructured: {amount} đ moved to a later instalment.</translation>
    </message>
    <message>
        <source>Xuất toán</source>
        <translation>Write-off</translation>
    </message>
    <message>
        <source>Trả gốc trước hạn; các kỳ sau tính trên dư nợ còn lại.</source>
        <translation>Principal repaid early; later instalments are calculated on the remaining balance.</translation>
    </message>
    <message>
        <source>Hợp đồng duyệt {approved} đ, đã giải ngân {before} đ; chỉ còn được giải ngân {left} đ.</source>
        <translation>The contract approves {approved} đ and {before} đ has been disbursed; only {left} đ may still be disbursed.</translation>
    </message>
    <message>
        <source>Khách hàng phải không có nợ xấu tại tổ chức tín dụng khi giải ngân lần đầu (NĐ 45/2021 Điều 22).</source>
        <translation>The customer must have no bad debt at any credit institution at the first disbursement (Decree 45/2021, Article 22).</translation>
    </message>
    <message>
        <source>Hồ sơ vay còn thiếu: {papers}. Nếu vẫn giải ngân, hãy ghi lý do và người duyệt.</source>
        <translation>The folder lacks: {papers}. To disburse all the same, enter the reason and who allows it.</translation>
    </message>
    <message>
        <source>Chưa ghi vốn điều lệ của quỹ có hiệu lực vào ngày giải ngân; hãy ghi ở trang Nguồn vốn.</source>
        <translation>No charter capital of the fund is recorded for the day of disbursement; record it on the page Sources of capital.</translation>
    </message>
    <message>
        <source>Vốn điều lệ thực có chưa cho vay chỉ còn {left} đ; nếu giải ngân từ nguồn khác, hãy ghi lý do và người duyệt.</source>
        <translation>Only {left} đ of actual charter capital is not yet lent; if you disburse from another source, enter the reason and the approver.</translation>
    </message>
    <message>
        <source>Chưa ghi tổng vốn đầu tư và vốn chủ sở hữu tham gia của dự án trong hợp đồng vay.</source>
        <translation>The loan contract does not state the project’s total investment and the owner’s equity contribution.</translation>
    </message>
    <message>
        <source>Vốn chủ sở hữu tham gia {share} % tổng vốn đầu tư, phải từ {least} % (NĐ 45/2021 Điều 22).</source>
        <translation>The owner’s equity contribution is {share}% of total investment; it must be at least {least}% (Decree 45/2021, Article 22).</translation>
    </message>
    <message>
        <source>Dư nợ của khách hàng sẽ là {after} đ, vượt {percent} % vốn điều lệ thực có ({most} đ; NĐ 45/2021 Điều 23.2.a).</source>
        <translation>The customer’s outstanding debt would be {after} đ, over {percent}% of actual charter capital ({most} đ; Decree 45/2021, Article 23.2.a).</translation>
    </message>
    <message>
        <source>Dư nợ của khách hàng và người có liên quan sẽ là {after} đ, vượt {percent} % vốn điều lệ thực có ({most} đ; NĐ 45/2021 Điều 23.2.b).</source>
        <translation>The outstanding debt of the customer and related persons would be {after} đ, over {percent}% of actual charter capital ({most} đ; Decree 45/2021, Article 23.2.b).</translation>
    </message>
    <message>
        <source>Nguồn vốn “{source}” đến hết ngày {day} chỉ còn {left} đ; hãy ghi thêm vốn nhận hoặc giảm số tiền.</source>
        <translation>Of the source “{source}” only {left} đ are left at the end of {day}; record capital received, or make the amount smaller.</translation>
    </message>
    <message>
        <source>Danh sách ngày nghỉ làm hai kỳ trả nợ trùng một ngày; hãy kiểm tra lại ngày nghỉ.</source>
        <translation>The list of holidays makes two instalments fall on the same day; check the holidays.</translation>
    </message>
    <message>
        <source>Kỳ này chỉ trả gốc; lãi dồn sang kỳ trả lãi kế tiếp.</source>
        <translation>Only principal is paid in this instalment; interest is carried to the next interest payment.</translation>
    </message>
    <message>
        <source>Kỳ này không còn dư nợ nên không có lãi.</source>
        <translation>Nothing is owed any more in this period, so there is no interest.</translation>
    </message>
    <message>
        <source>{amount} lãi kỳ trước chuyển sang</source>
        <translation>{amount} interest carried over from the earlier schedule</translation>
    </message>
    <message>
        <source>{balance} × {rate} % × {months} tháng ÷ 12</source>
        <translation>{balance} × {rate}% × {months} months ÷ 12</translation>
    </message>
    <message>
        <source>{balance} × {rate} % × {days} ngày ÷ {year}</source>
        <translation>{balance} × {rate}% × {days} days ÷ {year}</translation>
    </message>
    <message>
        <source>{sum} = {interest} đ</source>
        <translation>{sum} = {interest} đ</translation>
    </message>
    <message>
        <source>Số tiền vay phải lớn hơn 0 và không quá {most} đồng.</source>
        <extracomment>A loan longer than this is a slip of the hand. Order while nothing is overdue, and when an instalment is (gốc trước, lãi sau: TT 39/2016/TT-NHNN).</extracomment>
        <translation>The loan amount must be greater than 0 and no more than {most} đồng.</translation>
    </message>
    <message>
        <source>Thời hạn vay phải từ 1 đến {most} tháng.</source>
        <translation>The loan term must be from 1 to {most} months.</translation>
    </message>
    <message>
        <source>Kỳ trả gốc phải từ 1 tháng đến bằng thời hạn vay ({most} tháng).</source>
        <translation>The principal interval must be from 1 month up to the loan term ({most} months).</translation>
    </message>
    <message>
        <source>Kỳ trả lãi phải từ 1 tháng đến bằng thời hạn vay ({most} tháng).</source>
        <translation>The interest interval must be from 1 month up to the loan term ({most} months).</translation>
    </message>
    <message>
        <source>Thời gian ân hạn gốc phải từ 0 đến {most} tháng (ngắn hơn thời hạn vay).</source>
        <translation>The grace on principal must be from 0 to {most} months (shorter than the loan term).</translation>
    </message>
    <message>
        <source>Đơn vị làm tròn phải từ 1 đồng đến không quá số tiền vay ({most} đồng).</source>
        <translation>The rounding unit must be from 1 đồng up to the loan amount ({most} đồng).</translation>
    </message>
    <message>
        <source>Ngày trả hằng tháng phải từ 1 đến {most}.</source>
        <translation>The monthly due day must be from 1 to {most}.</translation>
    </message>
    <message>
        <source>Thêm sản phẩm vay {name}</source>
        <translation>Add the loan product {name}</translation>
    </message>
    <message>
        <source>Sửa sản phẩm vay {name}</source>
        <translation>Edit the loan product {name}</translation>
    </message>
    <message>
        <source>Đã có hợp đồng theo sản phẩm {name} nên không xóa được; hãy ghi ngày ngừng cho vay.</source>
        <translation>Contracts were signed by the product {name}, so it cannot be removed; enter the day it ends instead.</translation>
    </message>
    <message>
        <source>Đã có hồ sơ vay theo sản phẩm {name} nên không xóa được; hãy ghi ngày ngừng cho vay.</source>
        <translation>Folders ask for the product {name}, so it cannot be taken out; enter the day from which it is no longer offered.</translation>
    </message>
    <message>
        <source>Xóa sản phẩm vay {name}</source>
        <translation>Remove the loan product {name}</translation>
    </message>
    <message>
        <source>Ghi điều kiện của sản phẩm vay {name} từ {day}</source>
        <translation>Record the terms of the loan product {name} from {day}</translation>
    </message>
    <message>
        <source>Xóa điều kiện của sản phẩm vay {name} từ {day}</source>
        <translation>Remove the terms of the loan product {name} from {day}</translation>
    </message>
    <message>
        <source>Lãi suất phải từ 0 đến {most} %/năm.</source>
        <translation>The interest rate must be from 0 to {most}% a year.</translation>
    </message>
    <message>
        <source>Lãi suất của sản phẩm vay {name} từ {day}: {rate} %/năm</source>
        <translation>Rate of the loan product {name} from {day}: {rate} % a year</translation>
    </message>
    <message>
        <source>Xóa lãi suất của sản phẩm vay {name} từ {day}</source>
        <translation>Remove the rate of the loan product {name} from {day}</translation>
    </message>
    <message>
        <source>Hồ sơ đã ký hợp đồng; sản phẩm vay theo hợp đồng nên không đổi ở đơn được.</source>
        <extracomment>What of an application its product speaks of; where none of it changes, an edit is not measured again.</extracomment>
        <translation>The contract of this folder is signed; the loan product is the contract&apos;s and cannot be changed in the application.</translation>
    </message>
    <message>
        <source>Sản phẩm “{name}” không cho vay vào ngày nhận đơn {day}.</source>
        <translation>The product “{name}” is not offered on {day}, when the application was received.</translation>
    </message>
    <message>
        <source>Hãy ghi mục đích vay; sản phẩm này cho vay để: {purpose}.</source>
        <translation>Enter the purpose of the loan; this product is for: {purpose}.</translation>
    </message>
    <message>
        <source>Hồ sơ đề nghị vay theo sản phẩm “{name}”; nếu quỹ cho vay theo sản phẩm khác, hãy đánh dấu ở ô bên dưới.</source>
        <translation>The folder asks for the product “{name}”; if the fund lends by another one, tick the box below.</translation>
    </message>
    <message>
        <source>{step} ngày {day}: {sentence}</source>
        <translation>{step} on {day}: {sentence}</translation>
    </message>
    <message>
        <source>Sản phẩm “{name}” không cho vay vào ngày {day}; hãy đổi sản phẩm vay ở đơn.</source>
        <translation>The product “{name}” is not offered on {day}; change the product in the application.</translation>
    </message>
    <message>
        <source>Hãy chọn sản phẩm vay của quỹ cho vay.</source>
        <translation>Choose a loan product of the lending fund.</translation>
    </message>
    <message>
        <source>Sản phẩm {name} không cho vay vào ngày ký hợp đồng; hãy ghi điều kiện ở trang Sản phẩm cho vay.</source>
        <translation>The product {name} is not offered on the day of signing; record its terms on the page Loan products.</translation>
    </message>
    <message>
        <source>Sản phẩm {name} chưa có quyết định lãi suất vào ngày ký hợp đồng.</source>
        <translation>For the product {name} no rate was decided by the day of signing.</translation>
    </message>
    <message>
        <source>Hãy chọn trong danh sách.</source>
        <translation>Choose from the list.</translation>
    </message>
    <message>
        <source>Hợp đồng {number} đã tất toán ngày {day} sẽ còn nợ; quyết định chỉ áp dụng được từ sau ngày ấy.</source>
        <translation>Contract {number}, closed on {day}, would owe again; the decision can only apply after that day.</translation>
    </message>
    <message>
        <source>Hợp đồng {number}: {sentence}</source>
        <translation>Contract {number}: {sentence}</translation>
    </message>
    <message>
        <source>Hãy ghi tên sản phẩm vay.</source>
        <translation>Enter the name of the product.</translation>
    </message>
    <message>
        <source>Quỹ này đã có sản phẩm vay {name}.</source>
        <translation>This fund already has a loan product {name}.</translation>
    </message>
    <message>
        <source>Lãi suất quá hạn phải từ 0 đến {most} lần lãi suất trong hạn (NĐ 45/2021/NĐ-CP Điều 25).</source>
        <translation>The overdue interest rate must be from 0 to {most} times the rate within term (Decree 45/2021/NĐ-CP, Article 25).</translation>
    </message>
    <message>
        <source>Lãi chậm trả phải từ 0 đến {most} %/năm (TT 39/2016/TT-NHNN Điều 13).</source>
        <translation>Late-payment interest must be from 0 to {most}% a year (Circular 39/2016/TT-NHNN, Article 13).</translation>
    </message>
    <message>
        <source>Phải từ {least} đến {most}.</source>
        <extracomment>What stands between a name and a post: a dash with spaces around it, or a comma. Every order in which a receipt can pay its four components.</extracomment>
        <translation>Must be from {least} to {most}.</translation>
    </message>
    <message>
        <source>Mức cao nhất phải từ mức thấp nhất trở lên.</source>
        <translation>The highest must not be below the lowest.</translation>
    </message>
    <message>
        <source>Hãy ghi lãi suất, hoặc chọn lãi suất theo quyết định.</source>
        <translation>Enter the rate, or choose a rate by decision.</translation>
    </message>
    <message>
        <source>Phải từ 0 đến {most}.</source>
        <translation>Must be from 0 to {most}.</translation>
    </message>
    <message>
        <source>Thứ tự thu nợ phải gồm đủ bốn khoản, mỗi khoản một lần: gốc, lãi, lãi quá hạn, lãi chậm trả.</source>
        <translation>The order of collection must list all four items once each: principal, interest, overdue interest, late-payment interest.</translation>
    </message>
    <message>
        <source>Trả góp đều chỉ dùng khi gốc và lãi cùng trả hằng tháng.</source>
        <translation>Equal payments can be used only when principal and interest are both paid monthly.</translation>
    </message>
    <message>
        <source>Sản phẩm này cho vay từ {least} đến {most} tháng.</source>
        <translation>This product lends for {least} to {most} months.</translation>
    </message>
    <message>
        <source>Sản phẩm này cho vay từ {least} đến {most} đồng.</source>
        <translation>This product lends from {least} to {most} đồng.</translation>
    </message>
    <message>
        <source>Lãi suất của sản phẩm vào ngày ký là {rate} %/năm.</source>
        <translation>The product&apos;s rate on the day of signing is {rate} % a year.</translation>
    </message>
    <message>
        <source>Sản phẩm này quy định cách trả gốc khác.</source>
        <translation>This product lays down another way of repaying principal.</translation>
    </message>
    <message>
        <source>Sản phẩm này ân hạn gốc nhiều nhất {most} tháng.</source>
        <translation>This product allows a principal grace of at most {most} months.</translation>
    </message>
    <message>
        <source>Khác với điều kiện của sản phẩm vay vào ngày ký.</source>
        <translation>Differs from the product&apos;s terms on the day of signing.</translation>
    </message>
    <message>
        <source>Thứ tự thu nợ khác với điều kiện của sản phẩm vay vào ngày ký.</source>
        <translation>The order of collection differs from the product&apos;s terms on the day of signing.</translation>
    </message>
    <message>
        <source>Sản phẩm này chưa có quyết định lãi suất vào ngày ấy; hãy ghi ở trang Sản phẩm cho vay.</source>
        <translation>No rate was decided for this product for that day; enter it on the page Loan products.</translation>
    </message>
    <message>
        <source>Lãi suất của sản phẩm vào ngày ấy là {rate} %/năm.</source>
        <translation>The product&apos;s rate on that day is {rate} % a year.</translation>
    </message>
    <message>
        <source>không giới hạn</source>
        <translation>no limit</translation>
    </message>
    <message>
        <source>Sản phẩm này quy định {wanted} tháng một lần.</source>
        <translation>This product lays down once every {wanted} months.</translation>
    </message>
    <message>
        <source>Dòng cuối đến hạn sau khi hết thời hạn vay {months} tháng.</source>
        <translation>The last row falls due after the end of the {months}-month loan term.</translation>
    </message>
    <message>
        <source>Chỉ lịch trả nợ tự nhập mới có các dòng kỳ hạn.</source>
        <translation>Only a schedule you enter yourself has instalment rows.</translation>
    </message>
    <message>
        <source>Lịch trả nợ tự nhập chưa có dòng nào.</source>
        <translation>The schedule you are entering has no rows yet.</translation>
    </message>
    <message>
        <source>Dòng {number}: ngày trả phải sau ngày giải ngân và sau dòng trước.</source>
        <translation>Row {number}: the due date must be after the disbursement date and after the previous row.</translation>
    </message>
    <message>
        <source>Dòng {number}: tiền gốc không được âm.</source>
        <translation>Row {number}: principal must not be negative.</translation>
    </message>
    <message>
        <source>Tổng gốc các dòng là {total} đ, phải bằng số tiền vay {principal} đ (lệch {gap} đ).</source>
        <translation>Principal in the rows totals {total} đ; it must equal the loan amount of {principal} đ (difference {gap} đ).</translation>
    </message>
    <message>
        <source>cần ngày trả rồi đến tiền gốc, ví dụ: 20/11/2026 50.000.000</source>
        <translation>a due date and then the principal are needed, for example: 20/11/2026 50.000.000</translation>
    </message>
    <message>
        <source>Dòng {number}: {sentence}</source>
        <translation>Row {number}: {sentence}</translation>
    </message>
    <message>
        <source>Đã trả</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Trả một phần</source>
        <translation>Partly paid</translation>
    </message>
    <message>
        <source>Đến hạn</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Quá hạn</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Chưa đến hạn</source>
        <translation>Not yet due</translation>
    </message>
    <message>
        <source>Khách hàng</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Dư nợ gốc (đồng)</source>
        <translation>Principal outstanding (đồng)</translation>
    </message>
    <message>
        <source>BẢNG PHÂN LOẠI NỢ VÀ TRÍCH LẬP DỰ PHÒNG RỦI RO</source>
        <translation>CLASSIFICATION OF DEBT AND RISK PROVISIONS</translation>
    </message>
    <message>
        <source>(Đến hết {day})</source>
        <translation>(As of the end of {day})</translation>
    </message>
    <message>
        <source>KỲ PHÂN LOẠI ĐÃ HỦY ngày {day}. Lý do: {reason}</source>
        <translation>RUN VOIDED on {day}. Reason: {reason}</translation>
    </message>
    <message>
        <source>Chi tiết từng khoản vay (đồng):</source>
        <translation>Every loan (đồng):</translation>
    </message>
    <message>
        <source>Căn cứ: {source}. Lập ngày {day}.</source>
        <translation>Basis: {source}. Made on {day}.</translation>
    </message>
    <message>
        <source>Phân loại nợ {day}</source>
        <translation>Debt classification {day}</translation>
    </message>
    <message>
        <source>Nợ xấu (nhóm 3, 4, 5): {amount} đ, bằng {share} % tổng dư nợ.</source>
        <translation>Bad debt (groups 3, 4, 5): {amount} đ, {share} % of all outstanding principal.</translation>
    </message>
    <message>
        <source>Nhóm nợ</source>
        <translation>Debt group</translation>
    </message>
    <message>
        <source>Số khoản vay</source>
        <translation>Loans</translation>
    </message>
    <message>
        <source>Giá trị khấu trừ (đồng)</source>
        <translation>Collateral deducted (đồng)</translation>
    </message>
    <message>
        <source>Tỷ lệ trích (%)</source>
        <translation>Provision rate (%)</translation>
    </message>
    <message>
        <source>Dự phòng cụ thể (đồng)</source>
        <translation>Specific provision (đồng)</translation>
    </message>
    <message>
        <source>Cơ cấu lại (lần)</source>
        <translation>Restructured (times)</translation>
    </message>
    <message>
        <source>Dự phòng</source>
        <translation>Provision</translation>
    </message>
    <message>
        <source>Lãi dự thu</source>
        <translation>Accrued interest</translation>
    </message>
    <message>
        <source>Lãi ngoại bảng</source>
        <translation>Off-balance interest</translation>
    </message>
    <message>
        <source>Sao kê khoản vay</source>
        <extracomment>Name of the list in form files.</extracomment>
        <translation>List of loans</translation>
    </message>
    <message>
        <source>Ngày hết hạn</source>
        <translation>Final due date</translation>
    </message>
    <message>
        <source>Lãi suất</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Cho vay trong kỳ</source>
        <translation>Lent in the period</translation>
    </message>
    <message>
        <source>Thu gốc trong kỳ</source>
        <translation>Principal collected in the period</translation>
    </message>
    <message>
        <source>Kỳ trả tới</source>
        <translation>Next due</translation>
    </message>
    <message>
        <source>Đến hạn chưa trả</source>
        <translation>Due but unpaid</translation>
    </message>
    <message>
        <source>Quá hạn (ngày)</source>
        <translation>Overdue (days)</translation>
    </message>
    <message>
        <source>Đã cơ cấu lại</source>
        <translation>Restructured</translation>
    </message>
    <message>
        <source>Phải trả kỳ tới (đồng)</source>
        <translation>Next instalment (đồng)</translation>
    </message>
    <message>
        <source>Đến hạn chưa trả (đồng)</source>
        <translation>Due and unpaid (đồng)</translation>
    </message>
    <message>
        <source>Đã giải ngân (đồng)</source>
        <translation>Disbursed (đồng)</translation>
    </message>
    <message>
        <source>Đã trả gốc (đồng)</source>
        <translation>Principal repaid (đồng)</translation>
    </message>
    <message>
        <source>Gốc quá hạn (đồng)</source>
        <translation>Overdue principal (đồng)</translation>
    </message>
    <message>
        <source>Số tiền duyệt (đồng)</source>
        <translation>Approved amount (đồng)</translation>
    </message>
    <message>
        <source>chia khác thứ tự: {reason}</source>
        <translation>split otherwise: {reason}</translation>
    </message>
    <message>
        <source>Ngày ký</source>
        <translation>Date signed</translation>
    </message>
    <message>
        <source>Ghi chú khi kết thúc</source>
        <translation>Note at the end</translation>
    </message>
    <message>
        <source>Kỳ trả nợ</source>
        <translation>Instalment</translation>
    </message>
    <message>
        <source>Kỳ trả {due_on}</source>
        <translation>Instalment of {due_on}</translation>
    </message>
    <message>
        <source>Giải ngân {number}</source>
        <translation>Disbursement {number}</translation>
    </message>
    <message>
        <source>Ngày giải ngân</source>
        <translation>Disbursement date</translation>
    </message>
    <message>
        <source>Ngày đến hạn cuối</source>
        <translation>Final due date</translation>
    </message>
    <message>
        <source>Thời hạn (tháng)</source>
        <translation>Term (months)</translation>
    </message>
    <message>
        <source>Đối tượng</source>
        <translation>Target group</translation>
    </message>
    <message>
        <source>Gốc</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Lãi</source>
        <translation>Interest</translation>
    </message>
    <message>
        <source>Gốc chưa đến hạn còn lại</source>
        <translation>Principal not yet due</translation>
    </message>
    <message>
        <source>Còn lại</source>
        <translation>Remaining</translation>
    </message>
    <message>
        <source>Người nhận</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>Hủy phụ lục…</source>
        <translation>Void the annex…</translation>
    </message>
    <message>
        <source>Hãy chọn một phụ lục trong bảng.</source>
        <translation>Please choose an annex in the table.</translation>
    </message>
    <message>
        <source>{name}: {rate} %/năm</source>
        <translation>{name}: {rate} % a year</translation>
    </message>
    <message>
        <source>Đã hủy: {reason}</source>
        <translation>Voided: {reason}</translation>
    </message>
    <message>
        <source>Dư nợ nay nhiều hơn lúc ký {gap} đ</source>
        <translation>The outstanding balance is now {gap} đ more than when it was signed</translation>
    </message>
    <message>
        <source>Dư nợ nay ít hơn lúc ký {gap} đ</source>
        <translation>The outstanding balance is now {gap} đ less than when it was signed</translation>
    </message>
    <message>
        <source>{told}, tính vào các kỳ cuối; nên ký lại phụ lục. {reason}</source>
        <translation>{told}, taken into the last instalments; the annex should be signed anew. {reason}</translation>
    </message>
    <message>
        <source>Ngày tất toán</source>
        <translation>Settlement date</translation>
    </message>
    <message>
        <source>Tất toán hợp đồng {number}</source>
        <translation>Settle contract {number}</translation>
    </message>
    <message>
        <source>Tất toán</source>
        <translation>Settle</translation>
    </message>
    <message>
        <source>Hủy hợp đồng {number}</source>
        <translation>Cancel contract {number}</translation>
    </message>
    <message>
        <source>Hủy hợp đồng</source>
        <translation>Cancel contract</translation>
    </message>
    <message>
        <source>Đến hết ngày</source>
        <translation>To the end of</translation>
    </message>
    <message>
        <source>Để trống: đến khi có quyết định khác.</source>
        <translation>Leave blank: until decided otherwise.</translation>
    </message>
    <message>
        <source>Xếp nhóm nợ theo quyết định</source>
        <translation>Set debt group by decision</translation>
    </message>
    <message>
        <source>Chỉ xếp được vào nhóm cao hơn nhóm tính theo số ngày quá hạn.</source>
        <translation>Only a group higher than the one calculated from days overdue can be set.</translation>
    </message>
    <message>
        <source>Ngày xuất toán</source>
        <translation>Write-off date</translation>
    </message>
    <message>
        <source>Xuất toán khoản vay {number}</source>
        <translation>Write off loan {number}</translation>
    </message>
    <message>
        <source>Theo NĐ 45/2021/NĐ-CP Điều 28: sau khi đã dùng dự phòng xử lý rủi ro, được Liên minh HTX tỉnh chấp thuận.</source>
        <translation>Under Decree 45/2021/NĐ-CP, Article 28: after the risk provision has been used, with the approval of the provincial Cooperative Alliance.</translation>
    </message>
    <message>
        <source>Tên quỹ</source>
        <translation>Fund name</translation>
    </message>
    <message>
        <source>Mô hình tổ chức</source>
        <translation>Form of organisation</translation>
    </message>
    <message>
        <source>NĐ 45/2021/NĐ-CP Điều 16</source>
        <translation>Decree 45/2021/NĐ-CP, Article 16</translation>
    </message>
    <message>
        <source>Vốn điều lệ thay đổi theo thời gian, ghi ở trang Nguồn vốn.</source>
        <translation>Charter capital changes over time and is recorded on the page Sources of capital.</translation>
    </message>
    <message>
        <source>Vốn điều lệ của quỹ từ một ngày</source>
        <translation>Charter capital of the fund from a day</translation>
    </message>
    <message>
        <source>Quyết định giao vốn, báo cáo tài chính.</source>
        <translation>Decision granting the capital, financial report.</translation>
    </message>
    <message>
        <source>Vốn điều lệ (đồng)</source>
        <translation>Charter capital (đồng)</translation>
    </message>
    <message>
        <source>Lợi nhuận chưa phân phối (đồng)</source>
        <translation>Undistributed profit (đồng)</translation>
    </message>
    <message>
        <source>Lỗ lũy kế ghi số âm; cộng vào vốn điều lệ thực có.</source>
        <translation>Enter an accumulated loss as a negative number; it is added to actual charter capital.</translation>
    </message>
    <message>
        <source>Mỗi dòng một ngày: 17/02/2026 Mùng một Tết. Năm chưa ghi: các ngày đề nghị, hãy sửa theo thông báo nghỉ của năm.</source>
        <translation>One day a line: 17/02/2026 Lunar New Year&apos;s Day. For a year not recorded yet: the days proposed; mend them by the notice of that year.</translation>
    </message>
    <message>
        <source>Ngày thành lập</source>
        <translation>Date founded</translation>
    </message>
    <message>
        <source>Thêm quỹ hỗ trợ</source>
        <translation>Add support fund</translation>
    </message>
    <message>
        <source>Sửa thông tin quỹ</source>
        <translation>Edit the fund</translation>
    </message>
    <message>
        <source>Các ngày nghỉ</source>
        <translation>Holidays</translation>
    </message>
    <message>
        <source>Ngày nghỉ lễ, Tết</source>
        <translation>Public holidays and Tet</translation>
    </message>
    <message>
        <source>Hợp đồng chọn lùi ngày trả sang ngày làm việc kế tiếp sẽ tránh những ngày này.</source>
        <translation>Contracts that move due dates to the next working day will avoid these days.</translation>
    </message>
    <message>
        <source>Nghỉ</source>
        <translation>Holiday</translation>
    </message>
    <message>
        <source>Hợp đồng vay mới</source>
        <extracomment>The fields a product fills. The product the folder asks for.</extracomment>
        <translation>New loan contract</translation>
    </message>
    <message>
        <source>Sửa hợp đồng {number}</source>
        <translation>Edit contract {number}</translation>
    </message>
    <message>
        <source>So sánh các phương án…</source>
        <translation>Compare terms…</translation>
    </message>
    <message>
        <source>Hồ sơ đề nghị vay theo sản phẩm “{name}”; giấy tờ phải có sẽ theo hợp đồng.</source>
        <translation>The folder asks for the product “{name}”; the papers required will follow the contract.</translation>
    </message>
    <message>
        <source>Quyết định cho vay ghi {rate} %/năm.</source>
        <translation>The decision to lend says {rate} % a year.</translation>
    </message>
    <message>
        <source>Sản phẩm này chưa có điều kiện hoặc lãi suất vào ngày ký.</source>
        <translation>This product has no terms or rate on the day of signing.</translation>
    </message>
    <message>
        <source>Quỹ cho vay theo sản phẩm khác với hồ sơ</source>
        <translation>The fund lends by another product than the folder asks for</translation>
    </message>
    <message>
        <source>Không theo sản phẩm</source>
        <translation>By no product</translation>
    </message>
    <message>
        <source>Chọn sản phẩm: các điều kiện vay có hiệu lực vào ngày ký được điền sẵn.</source>
        <translation>Choose a product: the terms in force on the day of signing are filled in.</translation>
    </message>
    <message>
        <source>Người vay</source>
        <translation>Borrower</translation>
    </message>
    <message>
        <source>HTX, liên hiệp HTX</source>
        <translation>Cooperative, cooperative union</translation>
    </message>
    <message>
        <source>Thành viên (cá nhân)</source>
        <translation>Member (individual)</translation>
    </message>
    <message>
        <source>Tổ chức vay vốn</source>
        <translation>Borrowing organisation</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Số định danh (CCCD)</source>
        <translation>Personal ID no. (CCCD)</translation>
    </message>
    <message>
        <source>Theo tổ chức</source>
        <translation>As for the organisation</translation>
    </message>
    <message>
        <source>Nhóm người có liên quan</source>
        <translation>Related-person group</translation>
    </message>
    <message>
        <source>Cùng tên nhóm: cùng tính hạn mức 25 %.</source>
        <translation>Same group name: counted together towards the 25% limit.</translation>
    </message>
    <message>
        <source>Quỹ cho vay</source>
        <translation>Lending fund</translation>
    </message>
    <message>
        <source>Mục đích vay</source>
        <translation>Purpose of loan</translation>
    </message>
    <message>
        <source>Nhận hồ sơ vay</source>
        <translation>Receive an application</translation>
    </message>
    <message>
        <source>Sửa hồ sơ vay {number}</source>
        <translation>Mend loan folder {number}</translation>
    </message>
    <message>
        <source>Lập hồ sơ vay</source>
        <translation>Make the loan folder</translation>
    </message>
    <message>
        <source>Hợp đồng này chưa có hồ sơ. Khách hàng, mục đích vay lấy từ hợp đồng; các bước ghi sau.</source>
        <translation>This contract has no folder. Borrower and purpose come from the contract; the steps are entered afterwards.</translation>
    </message>
    <message>
        <source>{name} – hồ sơ {number}</source>
        <translation>{name} – folder {number}</translation>
    </message>
    <message>
        <source>Giấy tờ còn thiếu</source>
        <translation>Papers missing</translation>
    </message>
    <message>
        <source>Để trống: không theo sản phẩm, giấy tờ theo danh mục thường dùng.</source>
        <translation>Empty: by no product, with the usual list of papers.</translation>
    </message>
    <message>
        <source>Của bước</source>
        <translation>Of step</translation>
    </message>
    <message>
        <source>Giấy tờ khác</source>
        <translation>Other papers</translation>
    </message>
    <message>
        <source>Mỗi dòng một giấy tờ.</source>
        <translation>One paper on a line.</translation>
    </message>
    <message>
        <source>Nhận giấy tờ</source>
        <translation>Receive papers</translation>
    </message>
    <message>
        <source>Dư nợ của người có liên quan tính chung hạn mức 25 % (NĐ 45/2021 Điều 23).</source>
        <translation>Loans of related persons count towards the 25 % limit (NĐ 45/2021 Art. 23).</translation>
    </message>
    <message>
        <source>Là</source>
        <translation>Is</translation>
    </message>
    <message>
        <source>Cá nhân</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Thêm người trong hồ sơ</source>
        <translation>Add a person to the folder</translation>
    </message>
    <message>
        <source>Sửa người trong hồ sơ</source>
        <translation>Mend a person of the folder</translation>
    </message>
    <message>
        <source>Để trống nếu là của khách hàng vay.</source>
        <translation>Leave empty if it is the borrower&apos;s.</translation>
    </message>
    <message>
        <source>Giá trị định giá (đồng)</source>
        <translation>Appraised value (đồng)</translation>
    </message>
    <message>
        <source>Thêm tài sản bảo đảm</source>
        <translation>Add collateral</translation>
    </message>
    <message>
        <source>Sửa tài sản bảo đảm</source>
        <translation>Mend collateral</translation>
    </message>
    <message>
        <source>Giải chấp tài sản</source>
        <translation>Release collateral</translation>
    </message>
    <message>
        <source>Vốn vay</source>
        <translation>The loan</translation>
    </message>
    <message>
        <source>Không đúng mục đích</source>
        <translation>Not for the purpose</translation>
    </message>
    <message>
        <source>Số vốn đã sử dụng (đồng)</source>
        <translation>Capital used (đồng)</translation>
    </message>
    <message>
        <source>Mỗi dòng một người: họ tên – chức vụ.</source>
        <translation>One person on a line: name – post.</translation>
    </message>
    <message>
        <source>{product}: {offer}</source>
        <translation>{product}: {offer}</translation>
    </message>
    <message>
        <source>Thành viên (cá nhân, hộ)</source>
        <translation>Member (person, household)</translation>
    </message>
    <message>
        <source>HTX, liên hiệp HTX hoặc tổ hợp tác.</source>
        <translation>HTX, LHHTX or THT.</translation>
    </message>
    <message>
        <source>Số tiền đề nghị vay (đồng)</source>
        <translation>Amount asked for (đồng)</translation>
    </message>
    <message>
        <source>Tổng vốn đầu tư của dự án (đồng)</source>
        <translation>Project’s total investment (đồng)</translation>
    </message>
    <message>
        <source>Vốn chủ sở hữu tham gia (đồng)</source>
        <translation>Owner’s equity contribution (đồng)</translation>
    </message>
    <message>
        <source>Từ 20 % tổng vốn đầu tư (NĐ 45/2021 Điều 22).</source>
        <translation>At least 20% of total investment (Decree 45/2021, Article 22).</translation>
    </message>
    <message>
        <source>Số tờ trình</source>
        <translation>Report number</translation>
    </message>
    <message>
        <source>Cán bộ thẩm định</source>
        <translation>Appraisers</translation>
    </message>
    <message>
        <source>Thành phần dự họp</source>
        <translation>People present</translation>
    </message>
    <message>
        <source>Người ký quyết định</source>
        <translation>Who signed the decision</translation>
    </message>
    <message>
        <source>Điều kiện kèm theo</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Số tiền cho vay (đồng)</source>
        <translation>Amount lent (đồng)</translation>
    </message>
    <message>
        <source>Số tiền vay (đồng)</source>
        <translation>Loan amount (đồng)</translation>
    </message>
    <message>
        <source>Điều kiện vay</source>
        <translation>Loan terms</translation>
    </message>
    <message>
        <source>Lãi suất (%/năm)</source>
        <translation>Interest rate (% a year)</translation>
    </message>
    <message>
        <source>Ngày giải ngân dự kiến</source>
        <translation>Planned disbursement date</translation>
    </message>
    <message>
        <source>Để trống: ngày ký.</source>
        <translation>Leave blank: date signed.</translation>
    </message>
    <message>
        <source>Cách trả gốc</source>
        <translation>Principal repayment method</translation>
    </message>
    <message>
        <source>Làm tròn kỳ trả</source>
        <translation>Round instalments</translation>
    </message>
    <message>
        <source>đến đồng</source>
        <translation>to the đồng</translation>
    </message>
    <message>
        <source>đến nghìn đồng</source>
        <translation>to the thousand đồng</translation>
    </message>
    <message>
        <source>đến trăm nghìn đồng</source>
        <translation>to the hundred thousand đồng</translation>
    </message>
    <message>
        <source>Các kỳ trả</source>
        <translation>Instalments</translation>
    </message>
    <message>
        <source>Mỗi dòng: ngày trả, tiền gốc – gõ hoặc dán từ Excel.</source>
        <translation>Each line: due date, principal – type or paste from Excel.</translation>
    </message>
    <message>
        <source>Trả gốc mấy tháng một lần</source>
        <translation>Principal every how many months</translation>
    </message>
    <message>
        <source>Ân hạn gốc (tháng)</source>
        <translation>Grace on principal (months)</translation>
    </message>
    <message>
        <source>Trả lãi mấy tháng một lần</source>
        <translation>Interest every how many months</translation>
    </message>
    <message>
        <source>Vốn điều lệ của quỹ</source>
        <translation>Charter capital of the fund</translation>
    </message>
    <message>
        <source>Vốn điều lệ từ {from_on}</source>
        <translation>Charter capital from {from_on}</translation>
    </message>
    <message>
        <source>Nguồn vốn</source>
        <translation>Source of capital</translation>
    </message>
    <message>
        <source>Nguồn vốn {name}</source>
        <translation>Source of capital {name}</translation>
    </message>
    <message>
        <source>Loại nguồn vốn</source>
        <translation>Kind of source</translation>
    </message>
    <message>
        <source>Tên nguồn vốn</source>
        <translation>Name of the source</translation>
    </message>
    <message>
        <source>Chứng từ vốn</source>
        <translation>Paper of capital</translation>
    </message>
    <message>
        <source>Chứng từ vốn {document}</source>
        <translation>Paper of capital {document}</translation>
    </message>
    <message>
        <source>Nhận hay hoàn trả</source>
        <translation>Received or returned</translation>
    </message>
    <message>
        <source>Chứng từ, văn bản</source>
        <translation>Voucher, document</translation>
    </message>
    <message>
        <source>Sản phẩm vay</source>
        <translation>Loan product</translation>
    </message>
    <message>
        <source>Sản phẩm vay {name}</source>
        <translation>Loan product {name}</translation>
    </message>
    <message>
        <source>Cho vay đến hết ngày</source>
        <translation>Offered until the end of</translation>
    </message>
    <message>
        <source>Điều kiện của sản phẩm vay</source>
        <translation>Terms of the loan product</translation>
    </message>
    <message>
        <source>Điều kiện từ {from_on}</source>
        <translation>Terms from {from_on}</translation>
    </message>
    <message>
        <source>Thời hạn ngắn nhất (tháng)</source>
        <translation>Shortest term (months)</translation>
    </message>
    <message>
        <source>Thời hạn dài nhất (tháng)</source>
        <translation>Longest term (months)</translation>
    </message>
    <message>
        <source>Số tiền thấp nhất</source>
        <translation>Smallest amount</translation>
    </message>
    <message>
        <source>Số tiền cao nhất</source>
        <translation>Largest amount</translation>
    </message>
    <message>
        <source>Lãi suất theo quyết định</source>
        <translation>Rate by decision</translation>
    </message>
    <message>
        <source>Ân hạn gốc nhiều nhất (tháng)</source>
        <translation>Longest principal grace (months)</translation>
    </message>
    <message>
        <source>Thứ tự thu khi trong hạn</source>
        <translation>Order of collection on time</translation>
    </message>
    <message>
        <source>Thứ tự thu khi quá hạn</source>
        <translation>Order of collection when overdue</translation>
    </message>
    <message>
        <source>Người ký hợp đồng</source>
        <translation>Signers of the contract</translation>
    </message>
    <message>
        <source>Giấy tờ của sản phẩm vay</source>
        <translation>Paper of the loan product</translation>
    </message>
    <message>
        <source>Quyết định lãi suất</source>
        <translation>Rate decision</translation>
    </message>
    <message>
        <source>Lãi suất từ {from_on}</source>
        <translation>Rate from {from_on}</translation>
    </message>
    <message>
        <source>Ngày trả trong tháng</source>
        <translation>Due day of the month</translation>
    </message>
    <message>
        <source>Số dư chuyển từ sổ cũ</source>
        <translation>Balance taken over from the old book</translation>
    </message>
    <message>
        <source>Số dư chuyển từ sổ cũ đến hết ngày {opened_on}</source>
        <translation>Balance taken over from the old book as of {opened_on}</translation>
    </message>
    <message>
        <source>Lãi đã trả</source>
        <translation>Interest repaid</translation>
    </message>
    <message>
        <source>Phần trả trước hạn</source>
        <translation>Early part</translation>
    </message>
    <message>
        <source>Tệp danh sách</source>
        <translation>File of the list</translation>
    </message>
    <message>
        <source>Chỗ danh sách lệch</source>
        <translation>Where the list differs</translation>
    </message>
    <message>
        <source>Kỳ phân loại nợ</source>
        <translation>Classification run</translation>
    </message>
    <message>
        <source>Kỳ phân loại nợ ngày {as_of}</source>
        <translation>Classification run of {as_of}</translation>
    </message>
    <message>
        <source>Phân loại đến hết ngày</source>
        <translation>Classified as of the end of</translation>
    </message>
    <message>
        <source>Ngày lập</source>
        <translation>Made on</translation>
    </message>
    <message>
        <source>Dòng phân loại nợ</source>
        <translation>Line of a classification run</translation>
    </message>
    <message>
        <source>Số lần cơ cấu lại</source>
        <translation>Times restructured</translation>
    </message>
    <message>
        <source>Dự phòng cụ thể</source>
        <translation>Specific provision</translation>
    </message>
    <message>
        <source>Thông báo nợ</source>
        <translation>Debt notice</translation>
    </message>
    <message>
        <source>Thông báo nợ {number}</source>
        <translation>Debt notice {number}</translation>
    </message>
    <message>
        <source>Kỳ trả</source>
        <translation>Due date</translation>
    </message>
    <message>
        <source>Kế hoạch, xếp loại năm</source>
        <translation>Plan and grade of a year</translation>
    </message>
    <message>
        <source>Kế hoạch, xếp loại năm {year}</source>
        <translation>Plan and grade of {year}</translation>
    </message>
    <message>
        <source>Kế hoạch tăng trưởng dư nợ (%)</source>
        <translation>Planned growth of outstanding loans (%)</translation>
    </message>
    <message>
        <source>Kế hoạch tỷ lệ nợ xấu (%)</source>
        <translation>Planned share of bad debt (%)</translation>
    </message>
    <message>
        <source>Kế hoạch chênh lệch thu chi</source>
        <translation>Planned surplus</translation>
    </message>
    <message>
        <source>Chênh lệch thu chi thực hiện</source>
        <translation>Actual surplus</translation>
    </message>
    <message>
        <source>Chấp hành chế độ, pháp luật</source>
        <translation>Observance of rules and law</translation>
    </message>
    <message>
        <source>Xếp loại được duyệt</source>
        <translation>Approved grade</translation>
    </message>
    <message>
        <source>Khóa sổ</source>
        <translation>Closing of books</translation>
    </message>
    <message>
        <source>Khóa sổ đến hết ngày {through}</source>
        <translation>Closing of books through {through}</translation>
    </message>
    <message>
        <source>Ngày khóa</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>Đã thu từ đầu</source>
        <translation>Received since the beginning</translation>
    </message>
    <message>
        <source>Dấu kiểm của số liệu</source>
        <translation>Fingerprint of the figures</translation>
    </message>
    <message>
        <source>Ngày mở khóa</source>
        <translation>Reopened on</translation>
    </message>
    <message>
        <source>Lý do mở khóa</source>
        <translation>Reason for reopening</translation>
    </message>
    <message>
        <source>Để trống: ngày giải ngân.</source>
        <translation>Leave blank: disbursement day.</translation>
    </message>
    <message>
        <source>Cách tính lãi</source>
        <translation>Interest calculation</translation>
    </message>
    <message>
        <source>Lãi suất quá hạn (lần lãi suất trong hạn)</source>
        <translation>Overdue interest rate (times the rate within term)</translation>
    </message>
    <message>
        <source>Tối đa 1,5 lần (NĐ 45/2021 Điều 25).</source>
        <translation>At most 1.5 times (Decree 45/2021, Article 25).</translation>
    </message>
    <message>
        <source>Lãi chậm trả (%/năm)</source>
        <translation>Late-payment interest (% a year)</translation>
    </message>
    <message>
        <source>Tối đa 10 %/năm; để trống: không tính.</source>
        <translation>At most 10% a year; leave blank: not charged.</translation>
    </message>
    <message>
        <source>Tài sản bảo đảm</source>
        <translation>Collateral</translation>
    </message>
    <message>
        <source>Bảo đảm tiền vay</source>
        <translation>Loan security</translation>
    </message>
    <message>
        <source>Giá trị khấu trừ khi trích dự phòng (đồng)</source>
        <translation>Value deducted for provisioning (đồng)</translation>
    </message>
    <message>
        <source>Nhóm nợ {group}: {name}</source>
        <translation>Debt group {group}: {name}</translation>
    </message>
    <message>
        <source>Khoản vay</source>
        <translation>Loan</translation>
    </message>
    <message>
        <source>Vay {number}</source>
        <translation>Loan {number}</translation>
    </message>
    <message>
        <source>Hợp đồng {number} ngày {day} · {kind} · {fund}</source>
        <translation>Contract {number} of {day} · {kind} · {fund}</translation>
    </message>
    <message>
        <source>Số liệu đến hết ngày</source>
        <translation>Figures to the end of</translation>
    </message>
    <message>
        <source>Hôm nay</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Thu hồi nợ</source>
        <translation>Recover</translation>
    </message>
    <message>
        <source>Sửa hợp đồng</source>
        <translation>Edit contract</translation>
    </message>
    <message>
        <source>In lịch trả nợ</source>
        <translation>Print schedule</translation>
    </message>
    <message>
        <source>In sao kê</source>
        <translation>Print statement</translation>
    </message>
    <message>
        <source>Lịch trả nợ ra Excel…</source>
        <translation>Schedule to Excel…</translation>
    </message>
    <message>
        <source>Tất toán…</source>
        <translation>Settle…</translation>
    </message>
    <message>
        <source>Hủy hợp đồng…</source>
        <translation>Cancel contract…</translation>
    </message>
    <message>
        <source>Gia hạn, cơ cấu nợ, đổi lãi suất…</source>
        <translation>Extend, reschedule, change the rate…</translation>
    </message>
    <message>
        <source>Xếp nhóm nợ theo quyết định…</source>
        <translation>Set debt group by decision…</translation>
    </message>
    <message>
        <source>Xuất toán…</source>
        <translation>Write off…</translation>
    </message>
    <message>
        <source>Ghi nguồn vốn…</source>
        <translation>Record source of capital…</translation>
    </message>
    <message>
        <source>In giấy tờ Word…</source>
        <translation>Print Word papers…</translation>
    </message>
    <message>
        <source>Quỹ chưa có nguồn vốn nào; hãy ghi ở trang Nguồn vốn trước.</source>
        <translation>The fund has no source of capital yet; record one on the page Sources of capital first.</translation>
    </message>
    <message>
        <source>In phiếu chi</source>
        <translation>Print payment voucher</translation>
    </message>
    <message>
        <source>Hồ sơ {number}</source>
        <translation>Folder {number}</translation>
    </message>
    <message>
        <source>Hồ sơ {number} · nhận ngày {day} · {kind} · {fund}</source>
        <translation>Folder {number} · received {day} · {kind} · {fund}</translation>
    </message>
    <message>
        <source>Quá trình hồ sơ</source>
        <translation>Path of the folder</translation>
    </message>
    <message>
        <source>Lập hợp đồng vay</source>
        <translation>Make the contract</translation>
    </message>
    <message>
        <source>Mở khoản vay</source>
        <translation>Open the loan</translation>
    </message>
    <message>
        <source>Sửa đơn</source>
        <translation>Mend the application</translation>
    </message>
    <message>
        <source>Từ chối cho vay…</source>
        <translation>Refuse…</translation>
    </message>
    <message>
        <source>Khách hàng rút hồ sơ…</source>
        <translation>Withdrawn by the borrower…</translation>
    </message>
    <message>
        <source>Hiện số định danh…</source>
        <translation>Show personal ID no.…</translation>
    </message>
    <message>
        <source>Mở hồ sơ tổ chức</source>
        <translation>Open organisation record</translation>
    </message>
    <message>
        <source>Danh sách hồ sơ vay</source>
        <translation>List of loan folders</translation>
    </message>
    <message>
        <source>Đề nghị vay</source>
        <translation>Asked for</translation>
    </message>
    <message>
        <source>Vay cho</source>
        <translation>Borrows for</translation>
    </message>
    <message>
        <source>hộ gia đình</source>
        <translation>the household</translation>
    </message>
    <message>
        <source>Giấy tờ: đã nhận {received}/{count}</source>
        <translation>Papers: {received}/{count} received</translation>
    </message>
    <message>
        <source>Nhận</source>
        <translation>Receive</translation>
    </message>
    <message>
        <source>Chưa có</source>
        <translation>Not there</translation>
    </message>
    <message>
        <source>Danh mục theo sản phẩm “{product}”, điều kiện có hiệu lực ngày {day}.</source>
        <translation>The list of the product “{product}”, by its terms in force on {day}.</translation>
    </message>
    <message>
        <source>Người có liên quan, cùng ký, bảo lãnh.</source>
        <translation>Related persons, co-signers, guarantors.</translation>
    </message>
    <message>
        <source>Người trong hồ sơ</source>
        <translation>People in the folder</translation>
    </message>
    <message>
        <source>Tài sản</source>
        <translation>Asset</translation>
    </message>
    <message>
        <source>Khấu trừ (đồng)</source>
        <translation>Deducted (đồng)</translation>
    </message>
    <message>
        <source>Giải chấp</source>
        <translation>Released</translation>
    </message>
    <message>
        <source>Chưa có tài sản bảo đảm.</source>
        <translation>No collateral yet.</translation>
    </message>
    <message>
        <source>Giải chấp…</source>
        <translation>Release…</translation>
    </message>
    <message>
        <source>Sử dụng vốn</source>
        <translation>Use</translation>
    </message>
    <message>
        <source>đúng mục đích</source>
        <translation>for the purpose</translation>
    </message>
    <message>
        <source>sai mục đích</source>
        <translation>not for the purpose</translation>
    </message>
    <message>
        <source>Đã sử dụng (đồng)</source>
        <translation>Used (đồng)</translation>
    </message>
    <message>
        <source>Chưa kiểm tra sử dụng vốn.</source>
        <translation>Not inspected yet.</translation>
    </message>
    <message>
        <source>Hãy chọn một dòng trong bảng.</source>
        <translation>Choose a line of the table.</translation>
    </message>
    <message>
        <source>Giấy tờ này chưa nhận.</source>
        <translation>This paper was not received.</translation>
    </message>
    <message>
        <source>Chưa ghi số định danh của {name}.</source>
        <translation>No identity number of {name} is recorded.</translation>
    </message>
    <message>
        <source>Số định danh của {name}: {number}</source>
        <translation>Personal ID no. of {name}: {number}</translation>
    </message>
    <message>
        <source>số định danh cá nhân</source>
        <translation>personal ID number</translation>
    </message>
    <message>
        <source>Ghi thẩm định</source>
        <translation>Enter the appraisal</translation>
    </message>
    <message>
        <source>Ghi họp hội đồng</source>
        <translation>Enter the council</translation>
    </message>
    <message>
        <source>Ghi quyết định</source>
        <translation>Enter the decision</translation>
    </message>
    <message>
        <source>thiếu</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>Lịch trả nợ</source>
        <extracomment>The row of the headings; instalments begin below it. Cells of the terms.</extracomment>
        <translation>Schedule</translation>
    </message>
    <message>
        <source>Phiếu thu, giải ngân</source>
        <translation>Receipts and disbursements</translation>
    </message>
    <message>
        <source>Sao kê</source>
        <translation>Statement</translation>
    </message>
    <message>
        <source>Đơn vị tính: đồng</source>
        <translation>Unit: đồng</translation>
    </message>
    <message>
        <source>Kỳ {no} ({day})</source>
        <translation>Instalment {no} ({day})</translation>
    </message>
    <message>
        <source>Chưa thu lần nào.</source>
        <translation>Nothing collected yet.</translation>
    </message>
    <message>
        <source>Phiếu giải ngân</source>
        <translation>Disbursement vouchers</translation>
    </message>
    <message>
        <source>Chưa giải ngân.</source>
        <translation>Not yet disbursed.</translation>
    </message>
    <message>
        <source>Hãy chọn một phiếu trong bảng.</source>
        <translation>Select a voucher in the table.</translation>
    </message>
    <message>
        <source>Chưa có thu, chi.</source>
        <translation>No money in or out yet.</translation>
    </message>
    <message>
        <source>ngày {day}</source>
        <translation>on {day}</translation>
    </message>
    <message>
        <source>Đã thu hồi</source>
        <translation>Recovered</translation>
    </message>
    <message>
        <source>sau khi xuất toán</source>
        <translation>since the write-off</translation>
    </message>
    <message>
        <source>theo dõi ngoại bảng</source>
        <translation>watched off the balance sheet</translation>
    </message>
    <message>
        <source>quá hạn {days} ngày</source>
        <translation>{days} days overdue</translation>
    </message>
    <message>
        <source>không quá hạn</source>
        <translation>not overdue</translation>
    </message>
    <message>
        <source>Hồ sơ vay này không còn trong dữ liệu; hãy làm mới danh sách.</source>
        <extracomment>The contract made from a folder; and the product that governs the folder, as `book.folders.product_of` says. A use-of-capital inspection is expected within so many days after money left, where the office&apos;s own rule says nothing else.</extracomment>
        <translation>This folder is no longer in the data; refresh the list.</translation>
    </message>
    <message>
        <source>Đề nghị vay {amount} đ</source>
        <translation>Asks for {amount} đ</translation>
    </message>
    <message>
        <source>Đề nghị vay {amount} đ trong {months} tháng</source>
        <translation>Asks for {amount} đ for {months} months</translation>
    </message>
    <message>
        <source>Số {number}</source>
        <translation>No. {number}</translation>
    </message>
    <message>
        <source>{amount} đ</source>
        <translation>{amount} đ</translation>
    </message>
    <message>
        <source>Hợp đồng {number}, {amount} đ</source>
        <translation>Contract {number}, {amount} đ</translation>
    </message>
    <message>
        <source>{day}: {amount} đ</source>
        <translation>{day}: {amount} đ</translation>
    </message>
    <message>
        <source>Còn nợ gốc {amount} đ</source>
        <translation>Principal owed {amount} đ</translation>
    </message>
    <message>
        <source>{day}: sử dụng đúng mục đích</source>
        <translation>{day}: used for the purpose</translation>
    </message>
    <message>
        <source>{day}: sử dụng không đúng mục đích</source>
        <translation>{day}: not used for the purpose</translation>
    </message>
    <message>
        <source>Đã giải ngân {days} ngày, chưa kiểm tra sử dụng vốn</source>
        <translation>Disbursed {days} days ago, use not inspected yet</translation>
    </message>
    <message>
        <source>Chưa giải chấp: {name}</source>
        <translation>Not released: {name}</translation>
    </message>
    <message>
        <source>Chưa ghi bước {step}</source>
        <translation>Step not entered: {step}</translation>
    </message>
    <message>
        <source>không còn kỳ nào</source>
        <translation>no instalments left</translation>
    </message>
    <message>
        <source>chưa giải ngân</source>
        <translation>not disbursed yet</translation>
    </message>
    <message>
        <source>đã giải ngân {amount} đ</source>
        <translation>{amount} đ disbursed</translation>
    </message>
    <message>
        <source>Để tất toán</source>
        <translation>To settle</translation>
    </message>
    <message>
        <source>gồm lãi cộng dồn {amount} đ</source>
        <translation>including accrued interest of {amount} đ</translation>
    </message>
    <message>
        <source>Tổng gốc {principal} + lãi {interest} = {payment} đ. Chọn một dòng để xem cách tính lãi.</source>
        <translation>Total principal {principal} + interest {interest} = {payment} đ. Select a row to see how the interest is calculated.</translation>
    </message>
    <message>
        <source>{name}; lãi suất theo quyết định, nay {rate} %/năm</source>
        <translation>{name}; rate by decision, now {rate} % a year</translation>
    </message>
    <message>
        <source>Khách hàng và dự án</source>
        <translation>Customer and project</translation>
    </message>
    <message>
        <source>Hợp đồng vay</source>
        <translation>Loan contract</translation>
    </message>
    <message>
        <source>Hợp đồng vay {contract_number}</source>
        <translation>Loan contract {contract_number}</translation>
    </message>
    <message>
        <source>Hồ sơ vay</source>
        <extracomment>The longest name of a paper in a folder.
----------
Folders of these stages wait for somebody of the fund.</extracomment>
        <translation>Loan folder</translation>
    </message>
    <message>
        <source>Hồ sơ vay {number}</source>
        <translation>Loan folder {number}</translation>
    </message>
    <message>
        <source>Số hồ sơ</source>
        <translation>Folder number</translation>
    </message>
    <message>
        <source>Tổ chức vay</source>
        <translation>Borrowing organisation</translation>
    </message>
    <message>
        <source>Là thành viên của</source>
        <translation>Member of</translation>
    </message>
    <message>
        <source>Vay cho hộ gia đình</source>
        <translation>Borrows for the household</translation>
    </message>
    <message>
        <source>Số định danh</source>
        <translation>Personal ID no.</translation>
    </message>
    <message>
        <source>Thời hạn đề nghị (tháng)</source>
        <translation>Term asked for (months)</translation>
    </message>
    <message>
        <source>Tổng vốn đầu tư</source>
        <translation>Total investment</translation>
    </message>
    <message>
        <source>Bước của hồ sơ vay</source>
        <translation>Step of a loan folder</translation>
    </message>
    <message>
        <source>Bước</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Những người tham gia</source>
        <translation>People present</translation>
    </message>
    <message>
        <source>Ý kiến</source>
        <translation>Opinion</translation>
    </message>
    <message>
        <source>Người trong hồ sơ vay</source>
        <translation>Person in a loan folder</translation>
    </message>
    <message>
        <source>Ngày nhận bảo đảm</source>
        <translation>Pledged on</translation>
    </message>
    <message>
        <source>Giá trị định giá</source>
        <translation>Appraised value</translation>
    </message>
    <message>
        <source>Ngày đăng ký biện pháp bảo đảm</source>
        <translation>Security registered on</translation>
    </message>
    <message>
        <source>Số đăng ký</source>
        <translation>Registration number</translation>
    </message>
    <message>
        <source>Số văn bản giải chấp</source>
        <translation>Release document number</translation>
    </message>
    <message>
        <source>Kiểm tra sử dụng vốn</source>
        <translation>Use-of-capital inspection</translation>
    </message>
    <message>
        <source>Kiểm tra ngày {inspected_on}</source>
        <translation>Inspection of {inspected_on}</translation>
    </message>
    <message>
        <source>Sử dụng đúng mục đích</source>
        <translation>Used for the purpose</translation>
    </message>
    <message>
        <source>Số biên bản</source>
        <translation>Minutes number</translation>
    </message>
    <message>
        <source>Những người kiểm tra</source>
        <translation>Inspectors</translation>
    </message>
    <message>
        <source>Giấy tờ của hồ sơ vay</source>
        <translation>Paper of a loan folder</translation>
    </message>
    <message>
        <source>Vốn chủ sở hữu tham gia</source>
        <translation>Owner’s equity contribution</translation>
    </message>
    <message>
        <source>Giá trị khấu trừ</source>
        <translation>Deductible value</translation>
    </message>
    <message>
        <source>Không có nợ xấu ở tổ chức tín dụng</source>
        <translation>No bad debt at credit institutions</translation>
    </message>
    <message>
        <source>Phiếu thu nợ</source>
        <translation>Loan receipt</translation>
    </message>
    <message>
        <source>Thu nợ {number}</source>
        <translation>Repayment {number}</translation>
    </message>
    <message>
        <source>Chọn trả gốc</source>
        <translation>Principal, as chosen</translation>
    </message>
    <message>
        <source>Chọn trả lãi</source>
        <translation>Interest, as chosen</translation>
    </message>
    <message>
        <source>Chọn trả lãi quá hạn</source>
        <translation>Overdue interest, as chosen</translation>
    </message>
    <message>
        <source>Chọn trả lãi chậm trả</source>
        <translation>Late interest, as chosen</translation>
    </message>
    <message>
        <source>Lý do chia khác thứ tự</source>
        <translation>Why split in another order</translation>
    </message>
    <message>
        <source>Bảng kê thu nợ</source>
        <translation>Collection list</translation>
    </message>
    <message>
        <source>Số bảng kê</source>
        <translation>List number</translation>
    </message>
    <message>
        <source>Số phiếu kê khai</source>
        <translation>Receipts declared</translation>
    </message>
    <message>
        <source>Số tiền kê khai</source>
        <translation>Amount declared</translation>
    </message>
    <message>
        <source>Ngày nghỉ {day}</source>
        <translation>Holiday {day}</translation>
    </message>
    <message>
        <source>Tên ngày nghỉ</source>
        <translation>Name of the holiday</translation>
    </message>
    <message>
        <source>Quyết định nhóm nợ {number}</source>
        <translation>Debt group decision {number}</translation>
    </message>
    <message>
        <source>Phụ lục hợp đồng</source>
        <translation>Annex to the contract</translation>
    </message>
    <message>
        <source>Phụ lục hợp đồng {number}</source>
        <translation>Annex {number}</translation>
    </message>
    <message>
        <source>Có hiệu lực từ</source>
        <translation>In force from</translation>
    </message>
    <message>
        <source>Lãi suất mới (%/năm)</source>
        <translation>New rate (% a year)</translation>
    </message>
    <message>
        <source>Cơ cấu lại cả gốc quá hạn</source>
        <translation>Overdue principal is restructured too</translation>
    </message>
    <message>
        <source>Lãi chưa trả chuyển đến ngày</source>
        <translation>Unpaid interest moved to</translation>
    </message>
    <message>
        <source>Kỳ trả nợ mới</source>
        <translation>New instalment</translation>
    </message>
    <message>
        <source>Kỳ trả mới {due_on}</source>
        <translation>New instalment {due_on}</translation>
    </message>
    <message>
        <source>Xuất toán theo {number}</source>
        <translation>Write-off under {number}</translation>
    </message>
    <message>
        <source>Từ {day}: nhóm {group} – {number}. {reason}</source>
        <translation>From {day}: group {group} – {number}. {reason}</translation>
    </message>
    <message>
        <source>{day}: xuất toán {amount} đ – {number}. {reason}</source>
        <translation>{day}: {amount} đ written off – {number}. {reason}</translation>
    </message>
    <message>
        <source>Vay vốn Quỹ hỗ trợ</source>
        <translation>Loans of the support fund</translation>
    </message>
    <message>
        <source>Chưa vay quỹ lần nào.</source>
        <translation>Has never borrowed from a fund.</translation>
    </message>
    <message>
        <source>Dư nợ quỹ: {amount} đ</source>
        <translation>Fund loans outstanding: {amount} đ</translation>
    </message>
    <message>
        <source>Dư nợ {outstanding} đ · gốc quá hạn {overdue} đ · nợ xấu {bad} đ ({share} %)</source>
        <translation>Outstanding {outstanding} đ · overdue principal {overdue} đ · bad debt {bad} đ ({share}%)</translation>
    </message>
    <message>
        <source>Quỹ hỗ trợ phát triển hợp tác xã</source>
        <translation>Cooperative Development Support Fund</translation>
    </message>
    <message>
        <source>Còn dư nợ</source>
        <translation>Outstanding</translation>
    </message>
    <message>
        <source>Nhóm {group}</source>
        <translation>Group {group}</translation>
    </message>
    <message>
        <source>Thường là ngày cuối tháng.</source>
        <translation>Usually the last day of a month.</translation>
    </message>
    <message>
        <source>Lập kỳ phân loại nợ</source>
        <translation>Make a classification run</translation>
    </message>
    <message>
        <source>Lập kỳ phân loại</source>
        <translation>Make the run</translation>
    </message>
    <message>
        <source>Chốt lại nhóm nợ, dự phòng, lãi dự thu của mọi khoản vay như đang biết lúc này; chứng từ ghi sau không làm đổi.</source>
        <translation>Freezes debt group, provision and accrued interest of every loan as they are known now; what is recorded later changes nothing of it.</translation>
    </message>
    <message>
        <source>Hủy kỳ phân loại</source>
        <translation>Void the run</translation>
    </message>
    <message>
        <source>Kỳ này vẫn còn để xem lại nhưng không được tính nữa. Việc này không hoàn tác được.</source>
        <translation>The run can still be looked at, but counts no more. This cannot be undone.</translation>
    </message>
    <message>
        <source>Khóa đến hết ngày</source>
        <translation>Closed through</translation>
    </message>
    <message>
        <source>Khóa sổ quỹ</source>
        <translation>Closing of the fund&apos;s books</translation>
    </message>
    <message>
        <source>Sau khi khóa, mọi phiếu thu, phiếu giải ngân, việc hủy phiếu, quyết định và phụ lục đề ngày trong kỳ đều không ghi được; báo cáo của kỳ giữ nguyên.</source>
        <translation>Once closed, no receipt, disbursement, void, decision or annex dated in the period can be recorded; the period&apos;s reports stay as they are.</translation>
    </message>
    <message>
        <source>Mở khóa sổ đến hết ngày {day}</source>
        <translation>Reopen the books through {day}</translation>
    </message>
    <message>
        <source>Mở khóa</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>Lần khóa và lần mở đều được giữ lại trong danh sách và nhật ký.</source>
        <translation>Closing and reopening both stay in the list and in the history.</translation>
    </message>
    <message>
        <source>Quỹ</source>
        <translation>Fund</translation>
    </message>
    <message>
        <source>Tính thử phương án vay…</source>
        <translation>Try loan terms…</translation>
    </message>
    <message>
        <source>Ngày thu nợ…</source>
        <translation>Collection day…</translation>
    </message>
    <message>
        <source>Theo dõi nợ</source>
        <translation>Watching debt</translation>
    </message>
    <message>
        <source>Kỳ phân loại nợ…</source>
        <translation>Classification runs…</translation>
    </message>
    <message>
        <source>Sổ quỹ…</source>
        <translation>Ledger…</translation>
    </message>
    <message>
        <source>Kế hoạch và xếp loại…</source>
        <translation>Plans and grades…</translation>
    </message>
    <message>
        <source>Nguồn vốn, vốn điều lệ</source>
        <translation>Sources of capital, charter capital</translation>
    </message>
    <message>
        <source>Sản phẩm cho vay</source>
        <translation>Loan products</translation>
    </message>
    <message>
        <source>Nhập sổ cho vay cũ…</source>
        <translation>Take over the old loan book…</translation>
    </message>
    <message>
        <source>Thêm quỹ…</source>
        <translation>Add fund…</translation>
    </message>
    <message>
        <source>Ngày nghỉ lễ, Tết…</source>
        <translation>Public holidays and Tet…</translation>
    </message>
    <message>
        <source>Tìm khách hàng, số hợp đồng</source>
        <translation>Search customer, contract no.</translation>
    </message>
    <message>
        <source>khoản vay</source>
        <translation>loans</translation>
    </message>
    <message>
        <source>Ở đây là các hợp đồng vay của quỹ: dư nợ, nhóm nợ, kỳ trả tới. Bắt đầu bằng hợp đồng đầu tiên.</source>
        <translation>The fund’s loan contracts appear here: outstanding balance, debt group, next instalment. Start with the first contract.</translation>
    </message>
    <message>
        <source>Tìm khách hàng, số hồ sơ</source>
        <translation>Find borrower, folder number</translation>
    </message>
    <message>
        <source>hồ sơ</source>
        <translation>folders</translation>
    </message>
    <message>
        <source>Ở đây là các hồ sơ vay: từ đơn đề nghị, thẩm định, hội đồng, quyết định đến hợp đồng và thanh lý. Bắt đầu khi nhận đơn.</source>
        <translation>Here are the loan folders: from application, appraisal, council and decision to contract and settlement. Begin when an application comes in.</translation>
    </message>
    <message>
        <source>Trước hết hãy ghi quỹ và vốn điều lệ của quỹ.</source>
        <translation>First enter the fund and its charter capital.</translation>
    </message>
    <message>
        <source>Đề nghị vay (đồng)</source>
        <translation>Asked for (đồng)</translation>
    </message>
    <message>
        <source>Quyết định (đồng)</source>
        <translation>Decided (đồng)</translation>
    </message>
    <message>
        <source>Giấy tờ thiếu</source>
        <translation>Papers missing</translation>
    </message>
    <message>
        <source>{stage}: {count}</source>
        <translation>{stage}: {count}</translation>
    </message>
    <message>
        <source>Không có hồ sơ đang chờ</source>
        <translation>No folder waits</translation>
    </message>
    <message>
        <source>Cuối tháng trước</source>
        <translation>End of last month</translation>
    </message>
    <message>
        <source>Cuối quý trước</source>
        <translation>End of last quarter</translation>
    </message>
    <message>
        <source>Cuối năm trước</source>
        <translation>End of last year</translation>
    </message>
    <message>
        <source>Lịch trả nợ dự kiến</source>
        <translation>Planned schedule</translation>
    </message>
    <message>
        <source>Điền số tiền, thời hạn, lãi suất để xem lịch trả nợ.</source>
        <translation>Enter the amount, term and interest rate to see the schedule.</translation>
    </message>
    <message>
        <source>{count} kỳ · gốc {principal} + lãi {interest} = {payment} đ</source>
        <translation>{count} instalments · principal {principal} + interest {interest} = {payment} đ</translation>
    </message>
    <message>
        <source>Lãi kỳ {no}: {words}</source>
        <translation>Interest for instalment {no}: {words}</translation>
    </message>
    <message>
        <source>Trả đúng kỳ; phần thừa giữ lại cho kỳ sau</source>
        <translation>Pay when due; hold any excess for the next instalment</translation>
    </message>
    <message>
        <source>Phần vượt số đến hạn</source>
        <translation>Amount above what is due</translation>
    </message>
    <message>
        <source>Thu tiền</source>
        <translation>Collect payment</translation>
    </message>
    <message>
        <source>PL-{number}</source>
        <extracomment>What the proposed rows hang on.</extracomment>
        <translation>PL-{number}</translation>
    </message>
    <message>
        <source>Ghi phụ lục</source>
        <translation>Save the annex</translation>
    </message>
    <message>
        <source>{name} – hợp đồng {number}</source>
        <translation>{name} – contract {number}</translation>
    </message>
    <message>
        <source>Đang phải trả</source>
        <translation>Payable now</translation>
    </message>
    <message>
        <source>Theo phụ lục</source>
        <translation>By the annex</translation>
    </message>
    <message>
        <source>Đến hạn chưa trả: trước {before} đ, sau {after} đ.</source>
        <translation>Due and unpaid: {before} đ before, {after} đ after.</translation>
    </message>
    <message>
        <source>Hủy phụ lục {number}</source>
        <translation>Void annex {number}</translation>
    </message>
    <message>
        <source>Hủy phụ lục</source>
        <translation>Void the annex</translation>
    </message>
    <message>
        <source>Phụ lục vẫn còn trong danh sách nhưng không được tính nữa; khoản vay trở lại như chưa ký. Việc này không hoàn tác được.</source>
        <translation>The annex stays in the list but counts no more; the loan is as if it had never been signed. This cannot be undone.</translation>
    </message>
    <message>
        <source>Không còn kỳ nào.</source>
        <translation>No instalment is left.</translation>
    </message>
    <message>
        <source>{count} kỳ đến {last} · gốc {principal} + lãi {interest} = {payment} đ</source>
        <translation>{count} instalments until {last} · principal {principal} + interest {interest} = {payment} đ</translation>
    </message>
    <message>
        <source>Đề nghị các kỳ mới</source>
        <translation>Propose the new instalments</translation>
    </message>
    <message>
        <source>Lùi các kỳ còn lại</source>
        <translation>Postpone the rest</translation>
    </message>
    <message>
        <source>Chia đều</source>
        <translation>Spread equally</translation>
    </message>
    <message>
        <source>Lãi chưa trả chuyển sang kỳ mới đầu tiên</source>
        <translation>Unpaid interest moves to the first new instalment</translation>
    </message>
    <message>
        <source>Lùi mấy tháng</source>
        <translation>Months later</translation>
    </message>
    <message>
        <source>Kỳ mới đầu tiên</source>
        <translation>First new instalment</translation>
    </message>
    <message>
        <source>Số kỳ</source>
        <translation>Instalments</translation>
    </message>
    <message>
        <source>Mấy tháng một kỳ</source>
        <translation>Months between instalments</translation>
    </message>
    <message>
        <source>Các kỳ mới</source>
        <translation>New instalments</translation>
    </message>
    <message>
        <source>Đến hạn phải thu: {demanded} đ · để tất toán: {settlement} đ</source>
        <translation>Due for collection: {demanded} đ · to settle: {settlement} đ</translation>
    </message>
    <message>
        <source>Lần thu này trả: {parts}.</source>
        <translation>This collection pays: {parts}.</translation>
    </message>
    <message>
        <source>Đúng là thu hai lần cùng số tiền trong ngày</source>
        <translation>The same amount was really received twice this day</translation>
    </message>
    <message>
        <source>Chia khác thứ tự của hợp đồng</source>
        <translation>Split in another order than the contract&apos;s</translation>
    </message>
    <message>
        <source>Lý do chia khác</source>
        <translation>Why split otherwise</translation>
    </message>
    <message>
        <source>Sau khi thu: còn phải thu hồi {amount} đ.</source>
        <translation>Afterwards {amount} đ is still to recover.</translation>
    </message>
    <message>
        <source>Sau khi thu: dư nợ gốc {balance} đ, kỳ tới {day}, còn {count} kỳ.</source>
        <translation>After collection: principal outstanding {balance} đ, next due {day}, {count} instalments left.</translation>
    </message>
    <message>
        <source>Thừa {excess} đ so với toàn bộ số còn phải trả.</source>
        <translation>{excess} đ more than everything still owed.</translation>
    </message>
    <message>
        <source>Đã có phiếu {number} cùng ngày, cùng số tiền.</source>
        <translation>Receipt {number} has the same day and amount.</translation>
    </message>
    <message>
        <source>Người nhận tiền</source>
        <translation>Received by</translation>
    </message>
    <message>
        <source>Khách hàng không có nợ xấu tại các tổ chức tín dụng (đã tra cứu)</source>
        <translation>The customer has no bad debt at credit institutions (checked)</translation>
    </message>
    <message>
        <source>Lý do giải ngân ngoài giới hạn</source>
        <translation>Reason for disbursing beyond the limit</translation>
    </message>
    <message>
        <source>Người duyệt</source>
        <translation>Approver</translation>
    </message>
    <message>
        <source>Đủ các điều kiện giải ngân theo NĐ 45/2021/NĐ-CP Điều 20, 22, 23.</source>
        <translation>All disbursement conditions in Decree 45/2021/NĐ-CP, Articles 20, 22 and 23 are met.</translation>
    </message>
    <message>
        <source>Đã xuất toán gốc {principal} đ, lãi {interest} đ; đã thu hồi {recovered} đ.</source>
        <translation>Written off: principal {principal} đ, interest {interest} đ; recovered {recovered} đ.</translation>
    </message>
    <message>
        <source>Hủy phiếu thu {number}</source>
        <translation>Void receipt {number}</translation>
    </message>
    <message>
        <source>Hủy phiếu giải ngân {number}</source>
        <translation>Void disbursement voucher {number}</translation>
    </message>
    <message>
        <source>Phiếu giữ nguyên số và vẫn còn trong danh sách, nhưng không được tính nữa. Việc này không hoàn tác được.</source>
        <translation>The voucher keeps its number and stays in the list, but is no longer counted. This cannot be undone.</translation>
    </message>
    <message>
        <source>{title}: {number}</source>
        <translation>{title}: {number}</translation>
    </message>
    <message>
        <source>hôm nay</source>
        <translation>today</translation>
    </message>
    <message>
        <source>ngày mai</source>
        <translation>tomorrow</translation>
    </message>
    <message>
        <source>còn {days} ngày</source>
        <translation>{days} days left</translation>
    </message>
    <message>
        <source>{count} việc đến hạn trong 30 ngày tới</source>
        <translation>{count} items due in the next 30 days</translation>
    </message>
    <message>
        <source>30 ngày tới chưa có việc đến hạn</source>
        <translation>Nothing due in the next 30 days</translation>
    </message>
    <message>
        <source>Mở: {title}</source>
        <translation>Open: {title}</translation>
    </message>
    <message>
        <source>Đã thu</source>
        <translation>Collected</translation>
    </message>
    <message>
        <source>Phải thu</source>
        <translation>Receivable</translation>
    </message>
    <message>
        <source>Lập danh sách thu năm ở phần Hội phí để thấy kết quả thu.</source>
        <translation>Make the year&apos;s list under Membership fees to see what was collected.</translation>
    </message>
    <message>
        <source>Tên khách hàng</source>
        <extracomment>Under a parent heading that is itself a field, what the lower line turns it into. Money, in đồng where the heading names no unit.
----------
Headings that only hold others together, and what such a column says where nothing stands below it.</extracomment>
        <translation>Borrower</translation>
    </message>
    <message>
        <source>Tên khách hàng, Số hợp đồng, Số tiền vay, Lãi suất, Dư nợ</source>
        <translation>Tên khách hàng, Số hợp đồng, Số tiền vay, Lãi suất, Dư nợ</translation>
    </message>
    <message>
        <source>Mã số thuế, số định danh</source>
        <translation>Tax code, identity number</translation>
    </message>
    <message>
        <source>Số tiền đã giải ngân</source>
        <translation>Amount disbursed</translation>
    </message>
    <message>
        <source>Ngày đáo hạn</source>
        <translation>Maturity date</translation>
    </message>
    <message>
        <source>Kỳ trả gốc (tháng)</source>
        <translation>Principal every (months)</translation>
    </message>
    <message>
        <source>Kỳ trả lãi (tháng)</source>
        <translation>Interest every (months)</translation>
    </message>
    <message>
        <source>Dư nợ</source>
        <translation>Outstanding</translation>
    </message>
    <message>
        <source>Lãi đến hạn còn nợ</source>
        <translation>Interest due and unpaid</translation>
    </message>
    <message>
        <source>Khi Quỹ có khoản vay, dư nợ theo nhóm hiện ở đây.</source>
        <translation>When the Fund has loans, the outstanding balance by group appears here.</translation>
    </message>
    <message>
        <source>Số tổ chức</source>
        <translation>Number of organisations</translation>
    </message>
    <message>
        <source>Thêm tổ chức và ghi ngành để thấy cơ cấu.</source>
        <translation>Add organisations and enter their sectors to see the breakdown.</translation>
    </message>
    <message>
        <source>Thành viên Liên minh</source>
        <translation>Alliance members</translation>
    </message>
    <message>
        <source>Hội phí đã thu</source>
        <translation>Fees collected</translation>
    </message>
    <message>
        <source>Dư nợ Quỹ hỗ trợ</source>
        <translation>Support Fund loans outstanding</translation>
    </message>
    <message>
        <source>Lớp đào tạo</source>
        <translation>Training classes</translation>
    </message>
    <message>
        <source>số liệu đến {day}</source>
        <translation>figures to {day}</translation>
    </message>
    <message>
        <source>Dư nợ theo nhóm nợ</source>
        <translation>Outstanding by debt group</translation>
    </message>
    <message>
        <source>Số tổ chức theo ngành</source>
        <translation>Organisations by sector</translation>
    </message>
    <message>
        <source>{count} sự kiện trong năm</source>
        <translation>{count} events this year</translation>
    </message>
    <message>
        <source>{count} đang hoạt động</source>
        <translation>{count} active</translation>
    </message>
    <message>
        <source>{count} LHHTX</source>
        <translation>{count} coop unions</translation>
    </message>
    <message>
        <source>{count} THT</source>
        <translation>{count} coop groups</translation>
    </message>
    <message>
        <source>trên {due} phải thu</source>
        <translation>of {due} receivable</translation>
    </message>
    <message>
        <source>{share} % thành viên nộp đủ</source>
        <translation>{share}% of members paid in full</translation>
    </message>
    <message>
        <source>nợ xấu {share} %</source>
        <translation>bad debt {share}%</translation>
    </message>
    <message>
        <source>{count} lượt người</source>
        <translation>{count} attendances</translation>
    </message>
    <message>
        <source>{count} người</source>
        <translation>{count} people</translation>
    </message>
    <message>
        <source>Đã thu (cột đậm) trên số phải thu (cột nhạt), theo năm</source>
        <translation>Collected (dark bars) against receivable (light bars), by year</translation>
    </message>
    <message>
        <source>số liệu năm</source>
        <translation>yearly figures</translation>
    </message>
    <message>
        <source>tư cách thành viên</source>
        <translation>membership</translation>
    </message>
    <message>
        <source>trạng thái</source>
        <translation>status</translation>
    </message>
    <message>
        <source>Dòng {id} của {what} không thuộc tổ chức nào.</source>
        <translation>Row {id} of {what} does not belong to any organisation.</translation>
    </message>
    <message>
        <source>{name}: ngày thành lập {day} chưa tới.</source>
        <translation>{name}: the founding date {day} is in the future.</translation>
    </message>
    <message>
        <source>{name}: ngày kết nạp hoặc ngày thôi thành viên không hợp lý.</source>
        <translation>{name}: the admission date or the date membership ended is not plausible.</translation>
    </message>
    <message>
        <source>{name}: trạng thái bắt đầu từ {day}, ngày chưa tới.</source>
        <translation>{name}: the status starts on {day}, a date in the future.</translation>
    </message>
    <message>
        <source>Mã số thuế {code} ghi cho {count} tổ chức.</source>
        <translation>Tax code {code} is recorded for {count} organisations.</translation>
    </message>
    <message>
        <source>{name}: hai trạng thái cùng một ngày.</source>
        <translation>{name}: two statuses on the same day.</translation>
    </message>
    <message>
        <source>{name}: hai tư cách thành viên chồng lên nhau.</source>
        <translation>{name}: two memberships overlap.</translation>
    </message>
    <message>
        <source>{name}: lần tạm dừng sinh hoạt nằm ngoài thời gian là thành viên.</source>
        <translation>{name}: a suspension lies outside the time of membership.</translation>
    </message>
    <message>
        <source>{name}: đã là thành viên mà đơn gia nhập còn chờ xét.</source>
        <translation>{name}: is a member although its application still waits.</translation>
    </message>
    <message>
        <source>{paper} năm {year}: thiếu số {numbers}.</source>
        <translation>{paper} of {year}: numbers {numbers} are missing.</translation>
    </message>
    <message>
        <source>{name}, số liệu năm {year}</source>
        <translation>{name}, figures for {year}</translation>
    </message>
    <message>
        <source>{where}: năm chưa tới.</source>
        <translation>{where}: a year that has not come.</translation>
    </message>
    <message>
        <source>{name}: cột tìm kiếm và sắp xếp không còn khớp; hãy mở Sửa và Ghi lại.</source>
        <translation>{name}: the search and sort columns no longer match; open Edit and save again.</translation>
    </message>
    <message>
        <source>Năm số liệu phải từ {first} đến {last}.</source>
        <translation>The year of the figures must be from {first} to {last}.</translation>
    </message>
    <message>
        <source>Chưa có số liệu nào để ghi.</source>
        <extracomment>The share by which a figure may change before it is worth a look: from, to (percent).</extracomment>
        <translation>There are no figures to save yet.</translation>
    </message>
    <message>
        <source>Ghi số liệu năm {year} của {name}</source>
        <translation>Save {year} figures for {name}</translation>
    </message>
    <message>
        <source>Một tổ chức không còn trong sổ; hãy làm mới trang rồi ghi lại.</source>
        <translation>An organisation is no longer in the register; refresh the page and save again.</translation>
    </message>
    <message>
        <source>Chưa có số liệu nào thay đổi để ghi.</source>
        <translation>No figures have changed; nothing to save.</translation>
    </message>
    <message>
        <source>Ghi số liệu năm {year} cho {count} đơn vị</source>
        <translation>Recorded figures of {year} for {count} organisations</translation>
    </message>
    <message>
        <source>Hãy ghi từ {least} đến {most} %.</source>
        <translation>Enter from {least} to {most} %.</translation>
    </message>
    <message>
        <source>Nhắc xem lại số liệu thay đổi quá {percent} % so với năm trước</source>
        <translation>Figures that change by more than {percent} % against last year are pointed at</translation>
    </message>
    <message>
        <source>{name}, {figure}: {sentence}</source>
        <translation>{name}, {figure}: {sentence}</translation>
    </message>
    <message>
        <source>{name}, {figure}: sổ vừa được ghi {now} (lúc mở là {seen}), chưa ghi đè.</source>
        <translation>{name}, {figure}: the register says {now} by now (it said {seen} when opened); not overwritten.</translation>
    </message>
    <message>
        <source>{sentence} Còn {count} ô khác cũng vậy.</source>
        <translation>{sentence} So it is with {count} more cells.</translation>
    </message>
    <message>
        <source>Nhập {count} dòng từ {file}</source>
        <extracomment>Of the rows that would do something else than was seen, so many are named.</extracomment>
        <translation>Import {count} rows from {file}</translation>
    </message>
    <message>
        <source>{act}; {count} dòng chờ xem xét</source>
        <translation>{act}; {count} rows to review</translation>
    </message>
    <message>
        <source>{named} và {count} dòng nữa</source>
        <translation>{named} and {count} more rows</translation>
    </message>
    <message>
        <source>Sổ đã được ghi khác từ lúc xem trước, nên chưa nhập gì: {named}. Hãy xem lại rồi nhập.</source>
        <translation>The register was changed since the preview, so nothing was imported: {named}. Have a look, then import.</translation>
    </message>
    <message>
        <source>Hãy chọn một tổ chức khác.</source>
        <translation>Please choose another organisation.</translation>
    </message>
    <message>
        <source>Ngày {day} chưa tới.</source>
        <translation>{day} is in the future.</translation>
    </message>
    <message>
        <source>Ngày thôi không thể trước ngày bắt đầu.</source>
        <translation>The end cannot be before the beginning.</translation>
    </message>
    <message>
        <source>Liên kết này đã ghi rồi.</source>
        <translation>This tie is recorded already.</translation>
    </message>
    <message>
        <source>{first}: {relation} {second}</source>
        <translation>{first}: {relation} {second}</translation>
    </message>
    <message>
        <source>Chỉ tổ hợp tác chuyển thành hợp tác xã.</source>
        <translation>Only a cooperative group becomes a cooperative.</translation>
    </message>
    <message>
        <source>Ngày này trước ngày thành lập tổ hợp tác {day}.</source>
        <translation>This day is before the group was founded on {day}.</translation>
    </message>
    <message>
        <source>Chuyển thành {name}</source>
        <translation>Became {name}</translation>
    </message>
    <message>
        <source>{group} chuyển thành {cooperative}</source>
        <translation>{group} becomes {cooperative}</translation>
    </message>
    <message>
        <source>{name} đã chấm dứt hoạt động từ {day}.</source>
        <translation>{name} ceased on {day}.</translation>
    </message>
    <message>
        <source>Sổ còn ghi trạng thái của tổ hợp tác từ {day}; ngày chuyển đổi phải sau ngày ấy.</source>
        <translation>The register holds a status of the group from {day}; the conversion must be after that day.</translation>
    </message>
    <message>
        <source>Tổ hợp tác được kết nạp vào Liên minh ngày {day}, sau ngày chuyển đổi.</source>
        <translation>The group was admitted to the Alliance on {day}, after the conversion.</translation>
    </message>
    <message>
        <source>{name} đã có đơn ngày {day} đang chờ xét.</source>
        <translation>{name} already has an application of {day} waiting.</translation>
    </message>
    <message>
        <source>{name} đề nghị gia nhập Liên minh</source>
        <translation>{name} applies to join the Alliance</translation>
    </message>
    <message>
        <source>Hãy chọn một mục trong danh sách.</source>
        <translation>Choose an item from the list.</translation>
    </message>
    <message>
        <source>Đơn này đã có kết quả xét.</source>
        <translation>This application has been decided already.</translation>
    </message>
    <message>
        <source>Không kết nạp {name}</source>
        <translation>{name} not admitted</translation>
    </message>
    <message>
        <source>{name} rút đơn gia nhập</source>
        <translation>{name} withdraws its application</translation>
    </message>
    <message>
        <source>Đơn được xét ngày {day}; ngày đơn phải từ ngày ấy trở về trước.</source>
        <translation>The application was decided on {day}; its own day must be that day or earlier.</translation>
    </message>
    <message>
        <source>Sửa đơn gia nhập của {name}</source>
        <translation>Edit the application of {name}</translation>
    </message>
    <message>
        <source>Xóa đơn gia nhập ghi nhầm của {name}</source>
        <translation>Remove the application of {name} entered by mistake</translation>
    </message>
    <message>
        <source>{name} tạm dừng sinh hoạt trong Liên minh</source>
        <translation>{name} suspends its membership of the Alliance</translation>
    </message>
    <message>
        <source>{name} không đang tạm dừng sinh hoạt.</source>
        <translation>The membership of {name} is not suspended.</translation>
    </message>
    <message>
        <source>{name} sinh hoạt trở lại trong Liên minh</source>
        <translation>{name} resumes its membership of the Alliance</translation>
    </message>
    <message>
        <source>Sửa lần tạm dừng sinh hoạt của {name}</source>
        <translation>Edit a suspension of {name}</translation>
    </message>
    <message>
        <source>Xóa lần tạm dừng sinh hoạt ghi nhầm của {name}</source>
        <translation>Remove a suspension of {name} entered by mistake</translation>
    </message>
    <message>
        <source>đơn gia nhập ngày {day}: {outcome}</source>
        <translation>application of {day}: {outcome}</translation>
    </message>
    <message>
        <source>Tổ chức này đang là thành viên Liên minh.</source>
        <translation>This organisation is a member of the Alliance.</translation>
    </message>
    <message>
        <source>Tổ chức này là thành viên đến ngày {day}; ngày kết nạp lại phải từ ngày ấy.</source>
        <translation>This organisation was a member until {day}; the new admission date must be on or after that day.</translation>
    </message>
    <message>
        <source>Thời gian này chồng lên một lần làm thành viên khác (từ {start} đến {end}).</source>
        <translation>This time overlaps another membership (from {start} to {end}).</translation>
    </message>
    <message>
        <source>nay</source>
        <translation>now</translation>
    </message>
    <message>
        <source>Từ ngày {day} tổ chức đã thôi là thành viên.</source>
        <translation>From {day} on the organisation is no longer a member.</translation>
    </message>
    <message>
        <source>Ngày sinh hoạt lại phải sau ngày tạm dừng {day}.</source>
        <translation>The day of resuming must be after the day of suspension {day}.</translation>
    </message>
    <message>
        <source>Tạm dừng phải hết trước hoặc cùng ngày thôi thành viên {day}.</source>
        <translation>The suspension must end on or before the day membership ended, {day}.</translation>
    </message>
    <message>
        <source>Thời gian này đã có lần tạm dừng khác, từ {day}.</source>
        <translation>Another suspension covers this time, from {day}.</translation>
    </message>
    <message>
        <source>Ngày {day} tổ chức này đang là thành viên Liên minh.</source>
        <translation>On {day} this organisation was a member of the Alliance.</translation>
    </message>
    <message>
        <source>Đã là thành viên từ {day}.</source>
        <translation>A member since {day}.</translation>
    </message>
    <message>
        <source>Đơn đề nghị gia nhập ghi ngày {day}; ngày này phải từ ngày ấy.</source>
        <translation>The application is dated {day}; this day must not be earlier.</translation>
    </message>
    <message>
        <source>Sổ năm nay đã bắt đầu; số tiếp theo là {number}.</source>
        <translation>The book of this year has begun; the next number is {number}.</translation>
    </message>
    <message>
        <source>Số bắt đầu phải từ 1 đến 99999.</source>
        <translation>The first number must be from 1 to 99999.</translation>
    </message>
    <message>
        <source>Kết nạp {name} vào Liên minh</source>
        <extracomment>Areas that count members.</extracomment>
        <translation>Admit {name} to the Alliance</translation>
    </message>
    <message>
        <source>Hãy chọn ít nhất một tổ chức.</source>
        <translation>Choose at least one organisation.</translation>
    </message>
    <message>
        <source>Kết nạp {count} tổ chức vào Liên minh</source>
        <translation>Admit {count} organisations to the Alliance</translation>
    </message>
    <message>
        <source>{act} theo quyết định {decision}</source>
        <translation>{act} by decision {decision}</translation>
    </message>
    <message>
        <source>Hãy ghi ngày thôi là thành viên, hoặc để trống cả lý do và quyết định thôi.</source>
        <translation>Enter the day membership ended, or leave the reason and the decision of ending empty as well.</translation>
    </message>
    <message>
        <source>Sửa tư cách thành viên của {name}</source>
        <translation>Edit a membership of {name}</translation>
    </message>
    <message>
        <source>Lần làm thành viên này đã được cấp {code}; hãy hủy số ấy trước.</source>
        <translation>{code} was issued for this membership; void that number first.</translation>
    </message>
    <message>
        <source>Xóa một lần làm thành viên ghi nhầm của {name}</source>
        <translation>Remove a membership of {name} entered by mistake</translation>
    </message>
    <message>
        <source>Ngày này trước ngày tạm dừng sinh hoạt {day}.</source>
        <translation>This day is before the day of suspension {day}.</translation>
    </message>
    <message>
        <source>Số {code} do chương trình cấp; muốn thay, hãy hủy số ấy trong sổ cấp giấy.</source>
        <translation>Number {code} was given by the program; to change it, void it in the book of papers.</translation>
    </message>
    <message>
        <source>{name} là tổ chức tín dụng, xếp loại theo quy định của Ngân hàng Nhà nước; chỉ ghi kết quả hoặc “Không xếp loại”.</source>
        <translation>{name} is a credit institution, rated under the State Bank&apos;s rules; record only the result, or “Not rated”.</translation>
    </message>
    <message>
        <source>Chưa có điểm nào để ghi.</source>
        <translation>There are no points to save.</translation>
    </message>
    <message>
        <source>{name}: xếp loại {rating} năm {year}</source>
        <translation>{name}: rated {rating} for {year}</translation>
    </message>
    <message>
        <source>Hãy chọn ít nhất một hợp tác xã.</source>
        <translation>Choose at least one cooperative.</translation>
    </message>
    <message>
        <source>Hãy chọn lý do trong danh sách.</source>
        <translation>Choose a reason from the list.</translation>
    </message>
    <message>
        <source>Hãy ghi rõ lý do.</source>
        <translation>State the reason.</translation>
    </message>
    <message>
        <source>{name} đã xếp loại {rating} năm {year}; hãy xóa kết quả ấy trước.</source>
        <translation>{name} is rated {rating} for {year} already; remove that result first.</translation>
    </message>
    <message>
        <source>Không xếp loại {count} HTX năm {year}</source>
        <translation>{count} cooperatives not rated for {year}</translation>
    </message>
    <message>
        <source>{name}: không xếp loại năm {year} ({reason})</source>
        <translation>{name}: not rated for {year} ({reason})</translation>
    </message>
    <message>
        <source>Chưa có kết quả đánh giá nào của năm {year} để xóa.</source>
        <translation>There is no rating of {year} to remove.</translation>
    </message>
    <message>
        <source>Xóa kết quả đánh giá năm {year} của {count} HTX</source>
        <translation>Remove the ratings of {count} cooperatives for {year}</translation>
    </message>
    <message>
        <source>Xóa kết quả đánh giá năm {year} của {name}</source>
        <translation>Remove the rating of {name} for {year}</translation>
    </message>
    <message>
        <source>{name}: năm {year} đã ghi “Không xếp loại” ({reason}); hãy sửa ở trang Đánh giá, xếp loại.</source>
        <translation>{name}: recorded as “Not rated” for {year} ({reason}); change it on the page Rating.</translation>
    </message>
    <message>
        <source>{name} có phiếu chấm năm {year} đạt loại {rating}; muốn đổi xếp loại, hãy sửa điểm trong phiếu.</source>
        <translation>{name} has a score sheet for {year} that comes to {rating}; to change the rating, change the points of the sheet.</translation>
    </message>
    <message>
        <source>{name} không phải là hợp tác xã nên không đánh giá, xếp loại.</source>
        <translation>{name} is not a cooperative and is not rated.</translation>
    </message>
    <message>
        <source>Năm đánh giá phải từ {first} đến {last}.</source>
        <translation>The year rated must be from {first} to {last}.</translation>
    </message>
    <message>
        <source>Chưa có bảng tiêu chí nào đủ 100 điểm cho năm {year}; hãy lập ở “Bảng tiêu chí”.</source>
        <translation>There is no criteria table of 100 points for {year}; make one under “Criteria”.</translation>
    </message>
    <message>
        <source>Bảng tiêu chí mới có {known}/100 điểm; hãy nhập đủ điểm tối đa ở “Bảng tiêu chí” rồi chấm.</source>
        <translation>The criteria table has only {known}/100 points; enter the missing maximum points under “Criteria”, then score.</translation>
    </message>
    <message>
        <source>Tiêu chí {number}: ghi chú dài quá {longest} ký tự.</source>
        <translation>Criterion {number}: the note is longer than {longest} characters.</translation>
    </message>
    <message>
        <source>{name}: dữ liệu không cho thấy lý do nào để không xếp loại; hãy chọn một lý do.</source>
        <translation>{name}: the data show no reason not to rate it; choose a reason.</translation>
    </message>
    <message>
        <source>{name}: chấm {points} điểm, xếp loại {rating} năm {year}</source>
        <translation>{name}: {points} points, rated {rating} for {year}</translation>
    </message>
    <message>
        <source>{name}: chấm được {points} điểm năm {year}, còn {left} tiêu chí</source>
        <translation>{name}: {points} points so far for {year}, {left} criteria left</translation>
    </message>
    <message>
        <source>{name}: tự chấm {points} điểm năm {year}</source>
        <translation>{name}: scores itself {points} points for {year}</translation>
    </message>
    <message>
        <source>{name} hiện không phải là thành viên Liên minh.</source>
        <translation>{name} is not currently a member of the Alliance.</translation>
    </message>
    <message>
        <source>Hãy chọn ít nhất một thành viên.</source>
        <translation>Choose at least one member.</translation>
    </message>
    <message>
        <source>In lại {count} {paper}</source>
        <translation>Print {count} again: {paper}</translation>
    </message>
    <message>
        <source>Cấp {paper} số {first}</source>
        <translation>Issue {paper} no. {first}</translation>
    </message>
    <message>
        <source>Cấp {count} {paper}, số {first} đến {last}</source>
        <translation>Issue {count}: {paper}, nos. {first} to {last}</translation>
    </message>
    <message>
        <source>Số {code} đã bị hủy ngày {day}.</source>
        <translation>Number {code} was voided on {day}.</translation>
    </message>
    <message>
        <source>Hủy {paper} số {code}: {reason}</source>
        <translation>Void {paper} no. {code}: {reason}</translation>
    </message>
    <message>
        <source>Ngày này trước ngày kết nạp {day}.</source>
        <extracomment>Longest text of the columns decisions, certificates and reasons are kept in. What a number is followed by, and how many digits it has (NĐ 30/2020: a decision below 10 is written 0x).</extracomment>
        <translation>This date is before the admission date, {day}.</translation>
    </message>
    <message>
        <source>{name} thôi là thành viên Liên minh ({reason})</source>
        <translation>{name} leaves the Alliance ({reason})</translation>
    </message>
    <message>
        <source>Tệp dữ liệu này đã có tỉnh; hãy tạo tệp khác cho tỉnh khác.</source>
        <translation>This data file already has a province; create another file for another province.</translation>
    </message>
    <message>
        <source>Không có tỉnh, thành phố mang mã {code}.</source>
        <translation>There is no province or city with code {code}.</translation>
    </message>
    <message>
        <source>Lập dữ liệu cho {name}</source>
        <translation>Set up data for {name}</translation>
    </message>
    <message>
        <source>Thêm {name}</source>
        <extracomment>Rows that go along when an organisation is removed.</extracomment>
        <translation>Add {name}</translation>
    </message>
    <message>
        <source>Sửa thông tin {name}</source>
        <translation>Edit details of {name}</translation>
    </message>
    <message>
        <source>{name}: {status}</source>
        <translation>{name}: {status}</translation>
    </message>
    <message>
        <source>{name} đã có dữ liệu kèm theo (thành viên, số liệu năm, hội phí, vay vốn, lớp học…) nên không xóa được; nếu tổ chức đã chấm dứt, hãy đổi trạng thái.</source>
        <translation>{name} has related data (memberships, yearly figures, fees, loans, classes…) so it cannot be deleted; if the organisation has ceased to exist, change its status.</translation>
    </message>
    <message>
        <source>Xóa {name}</source>
        <translation>Delete {name}</translation>
    </message>
    <message>
        <source>Mã số thuế này đã ghi cho {name}.</source>
        <translation>This tax code is already recorded for {name}.</translation>
    </message>
    <message>
        <source>Ở xã này đã có {name}. Nếu là tổ chức khác, hãy ghi tên phân biệt.</source>
        <translation>There is already a {name} in this commune. If this is a different organisation, enter a distinguishing name.</translation>
    </message>
    <message>
        <source>Hồ sơ có liên kết với {name}. {why}</source>
        <translation>The record has a tie with {name}. {why}</translation>
    </message>
    <message>
        <source>Mã số thuế gồm 10 chữ số.</source>
        <translation>A tax code has 10 digits.</translation>
    </message>
    <message>
        <source>Chữ số kiểm tra của mã số thuế không khớp; hãy xem lại giấy chứng nhận.</source>
        <translation>The check digit of the tax code does not match; check the certificate.</translation>
    </message>
    <message>
        <source>Mã số thuế này chưa đúng cách cấp; hãy xem lại giấy chứng nhận.</source>
        <translation>This tax code does not follow the format in which codes are issued; check the certificate.</translation>
    </message>
    <message>
        <source>Tổng số thành viên {kind}</source>
        <extracomment>Industry groups as reports print them; market cooperatives are part of trade. Yearly figures shown per kind: key stem, label, how, measure (money in đồng, people otherwise).</extracomment>
        <translation>{kind}: total members</translation>
    </message>
    <message>
        <source>Thành viên mới của {kind}</source>
        <translation>{kind}: new members</translation>
    </message>
    <message>
        <source>Thành viên nữ của {kind}</source>
        <translation>{kind}: female members</translation>
    </message>
    <message>
        <source>Tổng số lao động thường xuyên trong {kind}</source>
        <translation>{kind}: total regular workers</translation>
    </message>
    <message>
        <source>Lao động mới trong {kind}</source>
        <translation>{kind}: new workers</translation>
    </message>
    <message>
        <source>Lao động là thành viên {kind}</source>
        <translation>{kind}: workers who are members</translation>
    </message>
    <message>
        <source>Doanh thu bình quân một {kind}</source>
        <translation>{kind}: average revenue per organisation</translation>
    </message>
    <message>
        <source>Doanh thu bình quân với thành viên của một {kind}</source>
        <translation>{kind}: average revenue from members per organisation</translation>
    </message>
    <message>
        <source>Lãi bình quân một {kind}</source>
        <translation>{kind}: average profit per organisation</translation>
    </message>
    <message>
        <source>Thu nhập bình quân của lao động thường xuyên trong {kind}</source>
        <translation>{kind}: average income of regular workers</translation>
    </message>
    <message>
        <source>Tổng số cán bộ quản lý {kind}</source>
        <translation>{kind}: total managers</translation>
    </message>
    <message>
        <source>Cán bộ quản lý {kind} trình độ sơ, trung cấp</source>
        <translation>{kind}: managers with elementary or intermediate training</translation>
    </message>
    <message>
        <source>Cán bộ quản lý {kind} trình độ cao đẳng, đại học trở lên</source>
        <translation>{kind}: managers with college or university education or higher</translation>
    </message>
    <message>
        <source>Số {kind} đạt loại tốt, khá</source>
        <translation>{kind}: number rated good or fair</translation>
    </message>
    <message>
        <source>Số {kind} ứng dụng công nghệ cao</source>
        <translation>{kind}: number using high technology</translation>
    </message>
    <message>
        <source>Sản phẩm OCOP của {kind}</source>
        <translation>{kind}: OCOP products</translation>
    </message>
    <message>
        <source>Số hợp tác xã thành viên của {kind}</source>
        <translation>{kind}: number of member cooperatives</translation>
    </message>
    <message>
        <source>Tổng số lao động trong {kind}</source>
        <translation>{kind}: total workers</translation>
    </message>
    <message>
        <source>Tổng số {kind}</source>
        <translation>{kind}: total number</translation>
    </message>
    <message>
        <source>Số {kind} đang hoạt động</source>
        <translation>{kind}: number active</translation>
    </message>
    <message>
        <source>Số {kind} đang hoạt động trong tỉnh, thành viên Liên minh hay không</source>
        <translation>Active {kind} in the province, members of the Alliance or not</translation>
    </message>
    <message>
        <source>Số {kind} thành lập mới</source>
        <translation>{kind}: number newly founded</translation>
    </message>
    <message>
        <source>Số {kind} ngừng hoạt động chờ giải thể</source>
        <translation>{kind}: number inactive, awaiting dissolution</translation>
    </message>
    <message>
        <source>tổ chức kinh tế tập thể</source>
        <translation>Collective economic organisations</translation>
    </message>
    <message>
        <source>Tổng số tổ chức kinh tế tập thể</source>
        <translation>Total number of collective economic organisations</translation>
    </message>
    <message>
        <source>Số tổ chức kinh tế tập thể đang hoạt động trong tỉnh, thành viên Liên minh hay không</source>
        <translation>Active collective-economy organisations in the province, members of the Alliance or not</translation>
    </message>
    <message>
        <source>Số tổ hợp tác có đăng ký</source>
        <translation>Number of registered cooperative groups</translation>
    </message>
    <message>
        <source>Số HTX nông nghiệp liên kết theo chuỗi giá trị</source>
        <translation>Number of agricultural cooperatives linked in value chains</translation>
    </message>
    <message>
        <source>Số {kind} ngành {sector}</source>
        <translation>{kind}: number in {sector}</translation>
    </message>
    <message>
        <source>Số {kind} quản lý, khai thác chợ</source>
        <translation>{kind}: number managing and operating markets</translation>
    </message>
    <message>
        <source> ngành {sector}</source>
        <translation> in {sector}</translation>
    </message>
    <message>
        <source>Số HTX được xếp loại</source>
        <translation>Number of cooperatives rated</translation>
    </message>
    <message>
        <source>Số HTX chưa xếp loại</source>
        <translation>Number of cooperatives not rated</translation>
    </message>
    <message>
        <source>Số HTX chưa đánh giá</source>
        <translation>Cooperatives not yet rated</translation>
    </message>
    <message>
        <source>Số HTX không xếp loại: {reason}</source>
        <translation>Cooperatives not rated: {reason}</translation>
    </message>
    <message>
        <source>Số HTX xếp loại {rating}</source>
        <translation>Number of cooperatives rated {rating}</translation>
    </message>
    <message>
        <source>Số {kind} giải thể, chấm dứt hoạt động</source>
        <translation>{kind}: number dissolved or ceased</translation>
    </message>
    <message>
        <source>tổ chức khác</source>
        <translation>Other organisations</translation>
    </message>
    <message>
        <source>tổ chức</source>
        <translation>organisations</translation>
    </message>
    <message>
        <source>Số {kind} là thành viên Liên minh</source>
        <translation>{kind}: number of Alliance members</translation>
    </message>
    <message>
        <source>{total}, cuối kỳ</source>
        <translation>{total}, end of period</translation>
    </message>
    <message>
        <source>{total}, đầu kỳ</source>
        <translation>{total}, start of period</translation>
    </message>
    <message>
        <source>{total}, đang hoạt động</source>
        <translation>{total}, active</translation>
    </message>
    <message>
        <source>Số {kind} được kết nạp</source>
        <translation>{kind}: number admitted</translation>
    </message>
    <message>
        <source>Số {kind} thôi là thành viên</source>
        <translation>{kind}: number ending membership</translation>
    </message>
    <message>
        <source>Số {kind} thôi là thành viên: {reason}</source>
        <translation>{kind}: number ending membership: {reason}</translation>
    </message>
    <message>
        <source>số lao động thường xuyên</source>
        <translation>number of regular workers</translation>
    </message>
    <message>
        <source>{name} ({income} đồng × {people} lao động)</source>
        <translation>{name} ({income} đồng × {people} workers)</translation>
    </message>
    <message>
        <source>Xã mang mã {code} không thuộc tỉnh này; để trống xã.</source>
        <extracomment>Facts a list may bring, by the name of the row&apos;s attribute. The reader&apos;s name of the column behind a fact, where the two differ. Names less alike than this under one tax code are for a person to judge.</extracomment>
        <translation>The commune with code {code} is not in this province; commune left blank.</translation>
    </message>
    <message>
        <source>Danh sách không nói số liệu của năm nào nên chưa ghi số liệu; hãy chọn năm.</source>
        <translation>The list does not say which year its figures are for, so they were not saved; choose the year.</translation>
    </message>
    <message>
        <source>Năm số liệu {year} chưa tới.</source>
        <translation>The figures’ year {year} is in the future.</translation>
    </message>
    <message>
        <source>Trùng với dòng {row} của chính danh sách này.</source>
        <translation>Duplicates row {row} of this same list.</translation>
    </message>
    <message>
        <source>Mã số thuế {code} có ở nhiều tổ chức trong sổ.</source>
        <translation>Tax code {code} belongs to several organisations in the register.</translation>
    </message>
    <message>
        <source>Đã gộp vào {name}; ghi cho tổ chức ấy.</source>
        <translation>Was merged into {name}; written to that organisation.</translation>
    </message>
    <message>
        <source>Cùng mã số thuế nhưng trong sổ mang tên khác: {name}.</source>
        <translation>Same tax code, but the register has a different name: {name}.</translation>
    </message>
    <message>
        <source>Nhiều tổ chức trong sổ cùng tên, cùng xã.</source>
        <translation>Several organisations in the register have the same name and commune.</translation>
    </message>
    <message>
        <source>Cùng tên, cùng xã với một tổ chức trong sổ nhưng khác mã số thuế ({code}).</source>
        <translation>Same name and commune as an organisation in the register, but a different tax code ({code}).</translation>
    </message>
    <message>
        <source>Trong sổ có tổ chức cùng tên, nhưng không đủ xã và mã số thuế để biết có phải là một.</source>
        <translation>The register has an organisation of the same name, but commune and tax code are not enough to tell whether they are the same.</translation>
    </message>
    <message>
        <source>Cùng một tổ chức trong sổ với dòng {row}.</source>
        <translation>Same organisation in the register as row {row}.</translation>
    </message>
    <message>
        <source>Mã số thuế {told} khác với {known} trong sổ; giữ mã trong sổ.</source>
        <translation>Tax code {told} differs from {known} in the register; the register’s code is kept.</translation>
    </message>
    <message>
        <source>Năm thành lập {year} khác với ngày {day} trong sổ; giữ ngày trong sổ.</source>
        <translation>Founding year {year} differs from the date {day} in the register; the register’s date is kept.</translation>
    </message>
    <message>
        <source>Danh sách ghi loại hình khác với sổ; giữ loại hình trong sổ.</source>
        <translation>The list gives a different type from the register; the register’s type is kept.</translation>
    </message>
    <message>
        <source>Trạng thái đổi từ “{old}” sang “{new}”.</source>
        <translation>Status changes from “{old}” to “{new}”.</translation>
    </message>
    <message>
        <source>Danh sách không ghi là thành viên Liên minh, sổ đang ghi là thành viên; giữ như sổ. Nếu đã thôi, hãy dùng lệnh Thôi thành viên.</source>
        <translation>The list does not show Alliance membership but the register does; kept as in the register. If it has ended, use the End membership command.</translation>
    </message>
    <message>
        <source>Danh sách ghi là thành viên, nhưng sổ ghi đã thôi từ {day}; giữ như sổ.</source>
        <translation>The list shows a member, but the register says membership ended on {day}; kept as in the register.</translation>
    </message>
    <message>
        <source>Ngày kết nạp {told} khác với {known} trong sổ; giữ như sổ.</source>
        <translation>Admission date {told} differs from {known} in the register; kept as in the register.</translation>
    </message>
    <message>
        <source>Xếp loại {told} khác phiếu đánh giá năm {year} ({fixed}); giữ như phiếu.</source>
        <translation>The rating {told} differs from the sheet of {year} ({fixed}); the sheet stands.</translation>
    </message>
    <message>
        <source>không xếp loại</source>
        <translation>not rated</translation>
    </message>
    <message>
        <source>Ngày kết nạp {day} chưa tới; để trống.</source>
        <translation>Admission date {day} is in the future; left blank.</translation>
    </message>
    <message>
        <source>vì cùng cột có “{text}”</source>
        <translation>because the same column has “{text}”</translation>
    </message>
    <message>
        <source>vì gần với các số khác trong cột</source>
        <translation>because it is close to the other numbers in the column</translation>
    </message>
    <message>
        <source>vì cột không có số nào khác để so sánh; hãy kiểm tra</source>
        <translation>because the column has no other numbers to compare with; please check</translation>
    </message>
    <message>
        <source>ngăn hàng nghìn</source>
        <translation>a thousands separator</translation>
    </message>
    <message>
        <source>ngăn phần thập phân</source>
        <translation>a decimal separator</translation>
    </message>
    <message>
        <source>dấu chấm</source>
        <translation>the full stop</translation>
    </message>
    <message>
        <source>dấu phẩy</source>
        <translation>the comma</translation>
    </message>
    <message>
        <source>{count} ô viết như “{text}”: {sign} được hiểu là {role}, {why}.</source>
        <translation>{count} cells written like “{text}”: {sign} is read as {role}, {why}.</translation>
    </message>
    <message>
        <source>không phải là số tiền (ô đang định dạng ngày, giờ hoặc đúng/sai)</source>
        <translation>is not an amount of money (the cell is formatted as date, time or true/false)</translation>
    </message>
    <message>
        <source>không phải là số tiền</source>
        <translation>is not an amount of money</translation>
    </message>
    <message>
        <source>“{cell}” ghi kèm đơn vị, được hiểu là {value} đồng.</source>
        <translation>“{cell}” includes a unit; read as {value} đồng.</translation>
    </message>
    <message>
        <source>“{cell}” trong ngoặc được hiểu là số âm.</source>
        <translation>“{cell}” in brackets is read as a negative number.</translation>
    </message>
    <message>
        <source>Số tiền lẻ dưới một đồng đã làm tròn thành {value} đồng.</source>
        <translation>An amount with a fraction of a đồng was rounded to {value} đồng.</translation>
    </message>
    <message>
        <source>là số âm</source>
        <translation>is negative</translation>
    </message>
    <message>
        <source>quá lớn; hãy kiểm tra đơn vị tính ở tiêu đề cột</source>
        <translation>is too large; check the unit in the column heading</translation>
    </message>
    <message>
        <source>“{cell}” {why}; ô này chưa được ghi.</source>
        <extracomment>A cell understood: its value (None: not recorded) and what there is to say about it. What a spreadsheet shows where a formula failed. Signs that stand for an empty cell. Of a cell left out, so many signs are repeated in its sentence.</extracomment>
        <translation>“{cell}” {why}; this cell was not saved.</translation>
    </message>
    <message>
        <source>không phải là lãi suất</source>
        <extracomment>Repaid only when the loan ends.</extracomment>
        <translation>is no interest rate</translation>
    </message>
    <message>
        <source>{cell} được hiểu là {rate} %/năm.</source>
        <translation>{cell} was understood as {rate} % a year.</translation>
    </message>
    <message>
        <source>Lãi suất tháng {cell} được nhân 12 thành {rate} %/năm.</source>
        <translation>The monthly rate {cell} was multiplied by 12 to {rate} % a year.</translation>
    </message>
    <message>
        <source>không phải là lãi suất từ 0 đến 100 %/năm</source>
        <translation>is no interest rate from 0 to 100 % a year</translation>
    </message>
    <message>
        <source>Lãi suất {rate} %/năm rất thấp; nếu đó là lãi suất tháng, hãy ghi “%/tháng”.</source>
        <translation>A rate of {rate} % a year is very low; if it is monthly, write “%/tháng”.</translation>
    </message>
    <message>
        <source>không phải là số tháng</source>
        <translation>is no number of months</translation>
    </message>
    <message>
        <source>không phải là kỳ trả nợ</source>
        <translation>is no repayment frequency</translation>
    </message>
    <message>
        <source>không phải là cách trả gốc đã biết</source>
        <translation>is no known way of repaying principal</translation>
    </message>
    <message>
        <source>Số định danh {text} đã được thêm số 0 ở đầu.</source>
        <translation>Identity number {text} got its leading 0 back.</translation>
    </message>
    <message>
        <source>không phải là nhóm nợ từ 1 đến 5</source>
        <translation>is no debt group from 1 to 5</translation>
    </message>
    <message>
        <source>dài quá {longest} ký tự</source>
        <translation>is longer than {longest} characters</translation>
    </message>
    <message>
        <source>không phải là số nguyên</source>
        <translation>is not a whole number</translation>
    </message>
    <message>
        <source>không phải là số</source>
        <translation>is not a number</translation>
    </message>
    <message>
        <source>không phải là số (ô đang định dạng ngày, giờ hoặc đúng/sai)</source>
        <translation>is not a number (the cell is formatted as date, time or true/false)</translation>
    </message>
    <message>
        <source>quá lớn</source>
        <translation>is too large</translation>
    </message>
    <message>
        <source>không phải là dấu x, có hoặc không</source>
        <translation>is not an x mark, yes or no</translation>
    </message>
    <message>
        <source>“{cell}” được hiểu là 1 sản phẩm OCOP.</source>
        <translation>“{cell}” is read as 1 OCOP product.</translation>
    </message>
    <message>
        <source>không phải là địa chỉ thư điện tử</source>
        <translation>is not an email address</translation>
    </message>
    <message>
        <source>Ô ghi “{cell}”; chỉ ghi được một địa chỉ thư: {address}.</source>
        <translation>The cell says “{cell}”; only one email address can be saved: {address}.</translation>
    </message>
    <message>
        <source>Mã ngành {text} đã được thêm số 0 ở đầu: 0{text}.</source>
        <translation>A leading 0 was added to sector code {text}: 0{text}.</translation>
    </message>
    <message>
        <source>không phải là mã ngành VSIC (2 đến 5 chữ số)</source>
        <translation>is not a VSIC sector code (2 to 5 digits)</translation>
    </message>
    <message>
        <source>không phải là năm số liệu</source>
        <translation>is not a valid year for figures</translation>
    </message>
    <message>
        <source>không phải là loại hình tổ chức đã biết</source>
        <extracomment>Words of practice that are no official status, and the one that reports count the same way (existing, not working).</extracomment>
        <translation>is not a known type of organisation</translation>
    </message>
    <message>
        <source>không có trong danh mục lĩnh vực của báo cáo</source>
        <translation>is not in the report’s list of fields</translation>
    </message>
    <message>
        <source>“{cell}” không có trong danh mục trạng thái; ghi là “{status}”, hãy kiểm tra lại.</source>
        <translation>“{cell}” is not in the list of statuses; saved as “{status}”, please check.</translation>
    </message>
    <message>
        <source>không có trong danh mục trạng thái</source>
        <translation>is not in the list of statuses</translation>
    </message>
    <message>
        <source>“{cell}”: không ghi xếp loại.</source>
        <translation>“{cell}”: no rating saved.</translation>
    </message>
    <message>
        <source>không phải là mức xếp loại tốt, khá, trung bình hoặc yếu</source>
        <translation>is not a rating of good, fair, average or weak</translation>
    </message>
    <message>
        <source>không phải là mã số thuế</source>
        <translation>is not a tax code</translation>
    </message>
    <message>
        <source>Mã số thuế {text} đã được thêm số 0 ở đầu: {code}.</source>
        <translation>A leading 0 was added to tax code {text}: {code}.</translation>
    </message>
    <message>
        <source>Mã số thuế {text} thiếu số 0 ở đầu, ghi thành {code}; số kiểm tra không khớp.</source>
        <translation>Tax code {text} lacks its leading 0, saved as {code}; the check digit does not match.</translation>
    </message>
    <message>
        <source>Mã {code} có 12 chữ số, giống số định danh cá nhân; hãy kiểm tra.</source>
        <translation>Code {code} has 12 digits, like a personal ID number; please check.</translation>
    </message>
    <message>
        <source>không đủ 10 hoặc 13 chữ số của mã số thuế</source>
        <translation>does not have the 10 or 13 digits of a tax code</translation>
    </message>
    <message>
        <source>Mã số thuế {code} có số kiểm tra không khớp; vẫn ghi, hãy kiểm tra lại.</source>
        <translation>The check digit of tax code {code} does not match; saved anyway, please check.</translation>
    </message>
    <message>
        <source>Mã số thuế “{text}” được viết lại thành {code}.</source>
        <translation>Tax code “{text}” was rewritten as {code}.</translation>
    </message>
    <message>
        <source>quá dài so với số điện thoại</source>
        <translation>is too long for a telephone number</translation>
    </message>
    <message>
        <source>không phải là số điện thoại</source>
        <translation>is not a telephone number</translation>
    </message>
    <message>
        <source>“{text}” không giống số điện thoại đầy đủ; ghi nguyên văn.</source>
        <translation>“{text}” does not look like a complete telephone number; saved as written.</translation>
    </message>
    <message>
        <source>Số điện thoại {text} được viết lại thành {kept}.</source>
        <translation>Telephone number {text} was rewritten as {kept}.</translation>
    </message>
    <message>
        <source>“{text}” được hiểu là {commune}.</source>
        <translation>“{text}” is read as {commune}.</translation>
    </message>
    <message>
        <source>Không có xã, phường “{text}” trong danh mục của tỉnh; giữ nguyên văn, chưa ghi mã.</source>
        <translation>There is no commune or ward “{text}” in the province’s list; kept as written, no code saved.</translation>
    </message>
    <message>
        <source>“{text}” có thể là {names}; chưa ghi mã.</source>
        <translation>“{text}” could be {names}; no code saved.</translation>
    </message>
    <message>
        <source>không phải là ngày</source>
        <translation>is not a date</translation>
    </message>
    <message>
        <source>Ô hiện ngày {day} vì số {year} bị định dạng thành ngày; được hiểu là năm {year}.</source>
        <translation>The cell shows {day} because the number {year} is formatted as a date; read as the year {year}.</translation>
    </message>
    <message>
        <source>Số {cell} là số ngày của Excel, được hiểu là {day}.</source>
        <translation>The number {cell} is an Excel date number, read as {day}.</translation>
    </message>
    <message>
        <source>“{cell}” không có ngày; chỉ giữ năm {year}.</source>
        <translation>“{cell}” has no day; only the year {year} is kept.</translation>
    </message>
    <message>
        <source>Trong “{cell}” chỉ lấy ngày {day}.</source>
        <translation>From “{cell}” only the date {day} is taken.</translation>
    </message>
    <message>
        <source>“{cell}” viết năm hai chữ số, được hiểu là năm {year}.</source>
        <translation>“{cell}” has a two-digit year, read as {year}.</translation>
    </message>
    <message>
        <source>“{cell}” viết tháng trước ngày; được hiểu là {day}/{month}/{year}.</source>
        <translation>“{cell}” has the month before the day; read as {day}/{month}/{year}.</translation>
    </message>
    <message>
        <source>“{cell}” viết liền, được hiểu là {day}/{month}/{year}.</source>
        <translation>“{cell}” has no separators, read as {day}/{month}/{year}.</translation>
    </message>
    <message>
        <source>không có trong lịch</source>
        <translation>is not in the calendar</translation>
    </message>
    <message>
        <source>là ngày chưa tới</source>
        <translation>is a date in the future</translation>
    </message>
    <message>
        <source>là ngày trước năm {year}</source>
        <translation>is a date before {year}</translation>
    </message>
    <message>
        <source>không phải là năm từ {first} đến nay</source>
        <translation>is not a year from {first} to now</translation>
    </message>
    <message>
        <source>chỉ có năm, thiếu ngày và tháng</source>
        <translation>has only a year, no day or month</translation>
    </message>
    <message>
        <source>Chỉ có năm {year}, không có ngày thành lập; ghi năm thành lập.</source>
        <translation>Only the year {year} is given, no founding date; saved as the founding year.</translation>
    </message>
    <message>
        <source>Tệp “{name}” không phải là bảng chữ có dấu phân cách.</source>
        <translation>File “{name}” is not a delimited text table.</translation>
    </message>
    <message>
        <source>Hãy mở danh sách bằng Excel rồi lưu thành .xlsx hoặc CSV UTF-8.</source>
        <translation>Open the list in Excel and save it as .xlsx or CSV UTF-8.</translation>
    </message>
    <message>
        <source>nghìn đồng</source>
        <translation>thousand đồng</translation>
    </message>
    <message>
        <source>triệu đồng</source>
        <extracomment>Widths in design pixels: heads, money in triệu đồng, money in đồng, choices.</extracomment>
        <translation>million đồng</translation>
    </message>
    <message>
        <source>tỷ đồng</source>
        <translation>billion đồng</translation>
    </message>
    <message>
        <source>Cột “{heading}” không được đọc vì cột “{other}” đã cho cùng nội dung.</source>
        <translation>Column “{heading}” was not read because column “{other}” already gives the same content.</translation>
    </message>
    <message>
        <source>Cột “{heading}” không ghi đơn vị tính; được đọc theo {unit}.</source>
        <translation>Column “{heading}” does not state a unit; read in {unit}.</translation>
    </message>
    <message>
        <source>Cột “{heading}” tính theo tháng; thu nhập được nhân 12 thành thu nhập năm.</source>
        <translation>Column “{heading}” is monthly; income is multiplied by 12 to give yearly income.</translation>
    </message>
    <message>
        <source>Cột “{heading}” không thuộc danh sách tổ chức nên không được đọc.</source>
        <translation>Column “{heading}” is not part of an organisation list, so it was not read.</translation>
    </message>
    <message>
        <source>Tên “{text}” được viết lại thành “{name}”.</source>
        <extracomment>Folded beginnings of names; what they mean and, where it differs, the official wording. Trades of several words as names bear them; only the first word takes a capital.</extracomment>
        <translation>The name “{text}” was rewritten as “{name}”.</translation>
    </message>
    <message>
        <source>Họ tên “{text}” được viết lại thành “{name}”.</source>
        <translation>The personal name “{text}” was rewritten as “{name}”.</translation>
    </message>
    <message>
        <source>Tệp không có trang “{name}”. Các trang: {names}.</source>
        <translation>The file has no sheet “{name}”. Sheets: {names}.</translation>
    </message>
    <message>
        <source>Danh sách “{name}” không có cột {column} (dòng {row} giống dòng tiêu đề nhưng thiếu cột này).</source>
        <translation>The list “{name}” has no column {column} (row {row} looks like a heading, but this column is missing).</translation>
    </message>
    <message>
        <source>Hãy đặt tiêu đề “{column}” cho cột ấy rồi làm lại.</source>
        <translation>Give that column the heading “{column}” and try again.</translation>
    </message>
    <message>
        <source>Danh sách “{name}” không có dữ liệu.</source>
        <translation>List “{name}” has no data.</translation>
    </message>
    <message>
        <source>Hãy chọn đúng tệp, đúng trang.</source>
        <translation>Choose the right file and the right sheet.</translation>
    </message>
    <message>
        <source>Không tìm thấy dòng tiêu đề có cột {column} trong {count} dòng đầu của “{name}”.</source>
        <translation>No heading with a column {column} was found in the first {count} rows of “{name}”.</translation>
    </message>
    <message>
        <source>Hãy thêm dòng tiêu đề ({headings}…) phía trên danh sách, hoặc chọn trang khác của tệp.</source>
        <translation>Add a heading ({headings}…) above the list, or choose another sheet of the file.</translation>
    </message>
    <message>
        <source>Hãy chọn một cột làm Tên tổ chức.</source>
        <translation>Choose a column as the organisation name.</translation>
    </message>
    <message>
        <source>{count} nội dung viết bằng phông TCVN3 hoặc VNI đã chuyển sang Unicode.</source>
        <translation>{count} texts in TCVN3 or VNI fonts were converted to Unicode.</translation>
    </message>
    <message>
        <source>Danh sách viết bằng phông {encoding}; toàn bộ chữ đã chuyển sang Unicode.</source>
        <translation>The list uses {encoding} fonts; all text was converted to Unicode.</translation>
    </message>
    <message>
        <source>Các cột được ghép như lần nhập trước của danh sách cùng tiêu đề này.</source>
        <translation>The columns are matched as in the last import of a list with these headings.</translation>
    </message>
    <message>
        <source>Cột “{heading}” không thuộc danh sách khoản vay nên không được đọc.</source>
        <extracomment>Without these a list says nothing of where a loan stands; the last three, each of its two. Loans end after today; no contract runs longer. Of text cells left out, so much is repeated.</extracomment>
        <translation>Column “{heading}” does not belong to a list of loans and was not read.</translation>
    </message>
    <message>
        <source>Danh sách thiếu cột {columns}; hãy chọn đúng cột ở thẻ Cột, hoặc bổ sung vào tệp.</source>
        <translation>The list lacks the column {columns}; choose the right column in the Columns tab, or add it to the file.</translation>
    </message>
    <message>
        <source>Dòng “{text}” không phải khoản vay nên được bỏ qua.</source>
        <translation>Row “{text}” is no loan and was skipped.</translation>
    </message>
    <message>
        <source>Dòng không có {field} nên không nhận được.</source>
        <translation>The row has no {field} and cannot be taken.</translation>
    </message>
    <message>
        <source>Tệp có {count} trang; đã đọc trang “{name}”.</source>
        <translation>The file has {count} sheets; sheet “{name}” was read.</translation>
    </message>
    <message>
        <source>Cột này đang ẩn trong tệp nhưng vẫn được đọc.</source>
        <translation>This column is hidden in the file but was still read.</translation>
    </message>
    <message>
        <source>Chưa biết số liệu của năm nào; hãy chọn năm số liệu.</source>
        <translation>The year of the figures is not known; choose the year.</translation>
    </message>
    <message>
        <source>Năm số liệu {year} lấy theo tiêu đề của danh sách.</source>
        <translation>The figures’ year {year} is taken from the list’s title.</translation>
    </message>
    <message>
        <source>Tiêu đề của danh sách ghi năm {written}, nhưng đang nhập số liệu năm {asked}.</source>
        <translation>The list’s title says {written}, but you are importing figures for {asked}.</translation>
    </message>
    <message>
        <source>Dòng chỉ có ô lỗi hoặc công thức chưa có kết quả nên được bỏ qua.</source>
        <translation>The row holds only errors or formulas without results, so it was skipped.</translation>
    </message>
    <message>
        <source>Ô tên là công thức chưa có kết quả hoặc bị lỗi nên dòng không được đọc; hãy mở tệp bằng Excel, sửa rồi lưu lại.</source>
        <translation>The name is a formula without a result or an error, so the row was not read; open the file in Excel, mend it and save again.</translation>
    </message>
    <message>
        <source>Dòng không có tên tổ chức nên không được đọc.</source>
        <translation>The row has no organisation name, so it was not read.</translation>
    </message>
    <message>
        <source>Dòng nằm dưới một tiêu đề khác (dòng {row}: cột {letter} là “{text}”) nên không được đọc; hãy tách bảng này ra trang hoặc tệp riêng.</source>
        <translation>The row stands under a different heading (row {row}: column {letter} is “{text}”) and was not read; put that table on a sheet or in a file of its own.</translation>
    </message>
    <message>
        <source>Dòng tiêu đề nhóm “{text}”, không phải tổ chức.</source>
        <translation>Group heading row “{text}”, not an organisation.</translation>
    </message>
    <message>
        <source>Dòng tiêu đề nhóm “{text}”; các dòng dưới thuộc nhóm này.</source>
        <translation>Group heading row “{text}”; the rows below belong to this group.</translation>
    </message>
    <message>
        <source>Dòng cộng “{text}” được bỏ qua.</source>
        <translation>Total row “{text}” was skipped.</translation>
    </message>
    <message>
        <source>Dòng tiêu đề lặp lại “{text}” được bỏ qua.</source>
        <translation>Repeated heading row “{text}” was skipped.</translation>
    </message>
    <message>
        <source>Dòng “{text}” không phải tổ chức nên được bỏ qua.</source>
        <translation>Row “{text}” is not an organisation, so it was skipped.</translation>
    </message>
    <message>
        <source>là lỗi của bảng tính</source>
        <extracomment>Understands one cell.</extracomment>
        <translation>is a spreadsheet error</translation>
    </message>
    <message>
        <source>là công thức viết dưới dạng chữ</source>
        <translation>is a formula kept as text</translation>
    </message>
    <message>
        <source>Ô bị lỗi {error}, chưa được ghi.</source>
        <translation>The cell has error {error} and was not saved.</translation>
    </message>
    <message>
        <source>Ô là công thức chưa có kết quả, chưa được ghi; hãy mở tệp bằng Excel rồi lưu lại.</source>
        <translation>The cell is a formula with no result and was not saved; open the file in Excel and save it again.</translation>
    </message>
    <message>
        <source>Khu vực “{text}” được ghi là {area}.</source>
        <extracomment>Parsers of fields that need to know nothing but the cell. What the register calls a field, where it differs, for the longest text it takes.</extracomment>
        <translation>Area “{text}” is entered as {area}.</translation>
    </message>
    <message>
        <source>Xã, phường lấy theo địa chỉ: {commune}.</source>
        <extracomment>Attributes of a row filled straight from the column of the same name.</extracomment>
        <translation>Commune taken from the address: {commune}.</translation>
    </message>
    <message>
        <source>Cột loại hình ghi {told}, còn tên cho thấy là {named}; ghi theo cột loại hình.</source>
        <translation>The type column says {told}, but the name suggests {named}; saved as in the type column.</translation>
    </message>
    <message>
        <source>Tên “{name}” không ghi loại hình; ghi là {kind} theo tiêu đề, hãy kiểm tra.</source>
        <translation>The name “{name}” does not state a type; saved as {kind} from the heading, please check.</translation>
    </message>
    <message>
        <source>“{name}”: không rõ loại hình (hợp tác xã, liên hiệp hợp tác xã, tổ hợp tác…), dòng không được đọc.</source>
        <translation>“{name}”: the type is unclear (cooperative, cooperative union, cooperative group…), so the row was not read.</translation>
    </message>
    <message>
        <source>Tên “{name}” dài quá mức cho phép, dòng không được đọc.</source>
        <translation>The name “{name}” is longer than allowed, so the row was not read.</translation>
    </message>
    <message>
        <source>“{name}” là một thư mục, không phải tệp danh sách.</source>
        <extracomment>More rows than this are not read at once: three times the cooperatives of the whole country. Larger files are no lists (a list of 100 000 rows and 40 columns has some 40 MB).</extracomment>
        <translation>“{name}” is a folder, not a list file.</translation>
    </message>
    <message>
        <source>Hãy chọn tệp Excel hoặc CSV bên trong.</source>
        <translation>Choose an Excel or CSV file inside it.</translation>
    </message>
    <message>
        <source>Không tìm thấy tệp “{name}”.</source>
        <translation>File “{name}” was not found.</translation>
    </message>
    <message>
        <source>Hãy kiểm tra lại đường dẫn.</source>
        <translation>Check the path.</translation>
    </message>
    <message>
        <source>Không mở được tệp “{name}”: tệp đang bị khóa hoặc không có quyền đọc.</source>
        <translation>File “{name}” could not be opened: it is locked or you do not have permission to read it.</translation>
    </message>
    <message>
        <source>Hãy đóng tệp trong Excel rồi làm lại.</source>
        <translation>Close the file in Excel and try again.</translation>
    </message>
    <message>
        <source>Không đọc được tệp “{name}”.</source>
        <translation>File “{name}” could not be read.</translation>
    </message>
    <message>
        <source>Hãy chép tệp vào ổ đĩa của máy rồi làm lại.</source>
        <translation>Copy the file to this computer’s drive and try again.</translation>
    </message>
    <message>
        <source>Tệp “{name}” rỗng (0 byte).</source>
        <translation>File “{name}” is empty (0 bytes).</translation>
    </message>
    <message>
        <source>Hãy xin lại tệp hoặc lưu lại từ Excel.</source>
        <translation>Ask for the file again or save it again from Excel.</translation>
    </message>
    <message>
        <source>Tệp “{name}” quá lớn ({size} MB) so với một danh sách.</source>
        <translation>File “{name}” is too large ({size} MB) for a list.</translation>
    </message>
    <message>
        <source>Hãy tách danh sách thành nhiều tệp nhỏ hơn.</source>
        <translation>Split the list into several smaller files.</translation>
    </message>
    <message>
        <source>Tệp “{name}” có định dạng mà chương trình chưa đọc (xlsb hoặc ods).</source>
        <translation>File “{name}” is in a format the program does not read yet (xlsb or ods).</translation>
    </message>
    <message>
        <source>Hãy mở tệp rồi chọn Lưu thành (Save As) dạng Excel Workbook (.xlsx).</source>
        <translation>Open the file and choose Save As, Excel Workbook (.xlsx).</translation>
    </message>
    <message>
        <source>Tệp “{name}” không phải là bảng tính Excel.</source>
        <translation>File “{name}” is not an Excel spreadsheet.</translation>
    </message>
    <message>
        <source>Hãy chọn tệp .xlsx, .xls hoặc .csv; tệp nén hay văn bản Word thì cần mở ra và lưu thành bảng tính trước.</source>
        <translation>Choose a .xlsx, .xls or .csv file; open a compressed file or Word document and save it as a spreadsheet first.</translation>
    </message>
    <message>
        <source>Tệp “{name}” là trang web hoặc XML được đặt tên như bảng tính.</source>
        <translation>File “{name}” is a web page or XML named like a spreadsheet.</translation>
    </message>
    <message>
        <source>Hãy mở tệp bằng Excel rồi chọn Lưu thành (Save As) dạng Excel Workbook (.xlsx).</source>
        <translation>Open the file in Excel and choose Save As, Excel Workbook (.xlsx).</translation>
    </message>
    <message>
        <source>Tệp “{name}” không phải là danh sách mà chương trình đọc được.</source>
        <translation>File “{name}” is not a list the program can read.</translation>
    </message>
    <message>
        <source>Hãy chọn tệp Excel (.xlsx, .xls) hoặc tệp .csv.</source>
        <translation>Choose an Excel file (.xlsx, .xls) or a .csv file.</translation>
    </message>
    <message>
        <source>Tệp “{name}” bị hỏng hoặc tải về chưa đủ, không đọc được.</source>
        <translation>File “{name}” is damaged or was not fully downloaded, so it cannot be read.</translation>
    </message>
    <message>
        <source>Hãy mở thử bằng Excel; nếu mở được, lưu lại thành .xlsx rồi làm lại, nếu không hãy xin lại tệp.</source>
        <translation>Try opening it in Excel; if it opens, save it as .xlsx and try again, otherwise ask for the file again.</translation>
    </message>
    <message>
        <source>Tệp “{name}” được đặt mật khẩu nên không đọc được.</source>
        <translation>File “{name}” is password-protected, so it cannot be read.</translation>
    </message>
    <message>
        <source>Hãy mở bằng Excel, bỏ mật khẩu (Tệp ▸ Thông tin ▸ Bảo vệ sổ làm việc), lưu lại rồi làm lại.</source>
        <translation>Open it in Excel, remove the password (File ▸ Info ▸ Protect Workbook), save and try again.</translation>
    </message>
    <message>
        <source>Trang “{name}” có tới {rows} dòng; mỗi lần chỉ đọc tối đa {most} dòng.</source>
        <translation>Sheet “{name}” has {rows} rows; at most {most} rows are read at a time.</translation>
    </message>
    <message>
        <source>Hãy xóa các dòng thừa ở cuối trang (kể cả ô lẻ ở rất xa), hoặc tách danh sách thành nhiều tệp.</source>
        <translation>Delete the surplus rows at the end of the sheet (including stray cells far away), or split the list into several files.</translation>
    </message>
    <message>
        <source>Trang “{name}” trải rộng tới {rows} dòng và {columns} cột, quá lớn so với một danh sách.</source>
        <translation>Sheet “{name}” reaches over {rows} rows and {columns} columns: too large for a list.</translation>
    </message>
    <message>
        <source>Hãy xóa các ô lẻ ở rất xa bên phải và bên dưới bảng, hoặc tách danh sách thành nhiều tệp.</source>
        <translation>Delete stray cells far to the right of and below the table, or split the list into several files.</translation>
    </message>
    <message>
        <source>Hãy mở tệp bằng chương trình đã tạo ra nó rồi lưu danh sách thành .xlsx.</source>
        <translation>Open the file in the program that created it and save the list as .xlsx.</translation>
    </message>
    <message>
        <source>Tệp “{name}” quá lớn so với bộ nhớ của máy.</source>
        <translation>File “{name}” is too large for this computer’s memory.</translation>
    </message>
    <message>
        <source>Hãy tách danh sách thành nhiều tệp.</source>
        <translation>Split the list into several files.</translation>
    </message>
    <message>
        <source>Nội dung dài quá {longest} ký tự.</source>
        <extracomment>Longest text of each field, as the table keeps it. Names of the undated facts: the columns an edit may change.</extracomment>
        <translation>The text is longer than {longest} characters.</translation>
    </message>
    <message>
        <source>Hãy ghi tên tổ chức.</source>
        <translation>Enter the organisation name.</translation>
    </message>
    <message>
        <source>Hãy chọn một chức vụ trong danh sách.</source>
        <extracomment>A certificate that runs out within so many days asks for a look. An OCOP recognition of three stars and more is good for so long (QĐ 148/QĐ-TTg of 24/02/2023). Registered, and at least so many months at work: then a THT may become an HTX (Luật HTX 2023 Đ.108).</extracomment>
        <translation>Please choose a post from the list.</translation>
    </message>
    <message>
        <source>Hãy chọn vai trò của người này trong hồ sơ.</source>
        <translation>Choose the role of this person in the folder.</translation>
    </message>
    <message>
        <source>Hãy ghi họ và tên.</source>
        <translation>Please enter the full name.</translation>
    </message>
    <message>
        <source>Hãy chọn tổ chức trong danh sách.</source>
        <translation>Choose an organisation from the list.</translation>
    </message>
    <message>
        <source>Đây chính là khách hàng vay.</source>
        <translation>This is the borrower itself.</translation>
    </message>
    <message>
        <source>Hồ sơ vay {number}: ghi {what}</source>
        <translation>Loan folder {number}: enter {what}</translation>
    </message>
    <message>
        <source>Hãy chọn loại tài sản.</source>
        <translation>Choose the kind of asset.</translation>
    </message>
    <message>
        <source>Hãy mô tả tài sản.</source>
        <translation>Describe the asset.</translation>
    </message>
    <message>
        <source>Giá trị khấu trừ không thể lớn hơn giá trị tài sản.</source>
        <translation>The value deducted cannot exceed the asset&apos;s value.</translation>
    </message>
    <message>
        <source>Tài sản đã giải chấp ngày {day}, ngày nhận bảo đảm phải trước đó.</source>
        <translation>The asset was released on {day}; the pledge must be before.</translation>
    </message>
    <message>
        <source>Hồ sơ vay {number}: ghi tài sản bảo đảm {what}</source>
        <translation>Loan folder {number}: enter collateral {what}</translation>
    </message>
    <message>
        <source>Ngày giải chấp phải từ ngày nhận bảo đảm {day} trở đi.</source>
        <translation>The release cannot be before the pledge of {day}.</translation>
    </message>
    <message>
        <source>Đến ngày này khoản vay còn nợ {amount} đ nên chưa giải chấp được.</source>
        <translation>On this day {amount} đ are still owed, so nothing can be released.</translation>
    </message>
    <message>
        <source>Hồ sơ vay {number}: giải chấp {what}</source>
        <translation>Loan folder {number}: release {what}</translation>
    </message>
    <message>
        <source>Khoản vay chưa giải ngân nên chưa kiểm tra sử dụng vốn được.</source>
        <translation>Nothing was disbursed yet, so its use cannot be inspected.</translation>
    </message>
    <message>
        <source>Ngày kiểm tra phải từ ngày giải ngân {day} trở đi.</source>
        <translation>The inspection cannot be before the disbursement of {day}.</translation>
    </message>
    <message>
        <source>Số vốn đã sử dụng không thể lớn hơn số đã giải ngân {amount} đ.</source>
        <translation>The capital used cannot exceed the {amount} đ disbursed.</translation>
    </message>
    <message>
        <source>Hãy ghi kết quả kiểm tra.</source>
        <translation>Enter the findings.</translation>
    </message>
    <message>
        <source>Hồ sơ vay {number}: kiểm tra sử dụng vốn ngày {what}</source>
        <translation>Loan folder {number}: inspection of {what}</translation>
    </message>
    <message>
        <source>Hồ sơ vay {number}: xóa {what}</source>
        <translation>Loan folder {number}: remove {what}</translation>
    </message>
    <message>
        <source>“{text}” không phải là địa chỉ thư điện tử.</source>
        <translation>“{text}” is not an email address.</translation>
    </message>
    <message>
        <source>Ngày thôi giữ chức vụ không thể trước ngày bắt đầu.</source>
        <translation>The post cannot end before it begins.</translation>
    </message>
    <message>
        <source>Số định danh cá nhân gồm 12 chữ số (CMND cũ 9 chữ số).</source>
        <translation>A personal identity number has 12 digits (an old identity card 9).</translation>
    </message>
    <message>
        <source>Lần thay đổi là số từ 1 đến 99; đăng ký lần đầu là 0.</source>
        <translation>Changes are numbered 1 to 99; the first registration is 0.</translation>
    </message>
    <message>
        <source>Hãy ghi ngày, số hoặc nội dung đăng ký.</source>
        <translation>Please enter day, number or content of the registration.</translation>
    </message>
    <message>
        <source>Hãy ghi tên sản phẩm.</source>
        <translation>Please enter the product name.</translation>
    </message>
    <message>
        <source>Số sao OCOP từ 1 đến 5.</source>
        <translation>OCOP stars are 1 to 5.</translation>
    </message>
    <message>
        <source>Ngày hết hạn không thể trước ngày công nhận.</source>
        <translation>It cannot expire before it was recognised.</translation>
    </message>
    <message>
        <source>Hãy chọn một loại chứng nhận trong danh sách.</source>
        <translation>Please choose a kind of certificate from the list.</translation>
    </message>
    <message>
        <source>Ngày hết hạn không thể trước ngày cấp.</source>
        <translation>It cannot expire before it was issued.</translation>
    </message>
    <message>
        <source>Hãy chọn một chính sách trong danh sách.</source>
        <translation>Please choose a policy from the list.</translation>
    </message>
    <message>
        <source>Hãy ghi ngày được hỗ trợ; biểu tổng hợp đếm theo ngày này.</source>
        <translation>Please enter the day of the support; the summary form counts by it.</translation>
    </message>
    <message>
        <source>Số người phải từ 0 trở lên và không quá lớn.</source>
        <translation>The number of people must be 0 or more and not too large.</translation>
    </message>
    <message>
        <source>Số tiền phải từ 0 đồng đến một triệu tỷ đồng.</source>
        <translation>The amount must be between 0 and one million billion đồng.</translation>
    </message>
    <message>
        <source>Hãy chọn một quan hệ trong danh sách.</source>
        <translation>Please choose a relation from the list.</translation>
    </message>
    <message>
        <source>Chỉ HTX (hoặc pháp nhân liên kết) là thành viên của liên hiệp HTX.</source>
        <translation>Only coops (or affiliated legal entities) are members of a coop union.</translation>
    </message>
    <message>
        <source>Chia, tách, hợp nhất, sáp nhập chỉ giữa các tổ chức cùng loại hình ({kind}).</source>
        <translation>Splitting and merging only among organisations of one kind ({kind}).</translation>
    </message>
    <message>
        <source>Chưa ghi mã số thuế hoặc giấy chứng nhận đăng ký của tổ hợp tác.</source>
        <translation>No tax code or registration certificate of the group is recorded.</translation>
    </message>
    <message>
        <source>Chưa ghi ngày thành lập nên chưa biết tổ hợp tác đã hoạt động đủ 12 tháng chưa.</source>
        <translation>No founding day is recorded, so it is not known whether the group has been at work for 12 months.</translation>
    </message>
    <message>
        <source>Tổ hợp tác chưa hoạt động đủ 12 tháng.</source>
        <translation>The group has not been at work for 12 months yet.</translation>
    </message>
    <message>
        <source>Năm sinh khác với ngày sinh đã ghi.</source>
        <translation>The year of birth differs from the date of birth entered.</translation>
    </message>
    <message>
        <source>Năm sinh phải từ {first} đến {last}.</source>
        <translation>The year of birth must be between {first} and {last}.</translation>
    </message>
    <message>
        <source>Vốn điều lệ phải từ 0 đồng đến một triệu tỷ đồng.</source>
        <translation>Charter capital must be from 0 đồng to one million billion đồng.</translation>
    </message>
    <message>
        <source>Mã số thuế gồm 10 chữ số (đơn vị phụ thuộc thêm 3, cá nhân 12); ở đây là “{text}”.</source>
        <translation>A tax code has 10 digits (dependent units 3 more, individuals 12); this one is “{text}”.</translation>
    </message>
    <message>
        <source>Mã ngành VSIC gồm 2 đến 5 chữ số, ví dụ 0118.</source>
        <translation>A VSIC sector code has 2 to 5 digits, for example 0118.</translation>
    </message>
    <message>
        <source>Năm thành lập khác với ngày thành lập đã ghi.</source>
        <translation>The founding year differs from the founding date recorded.</translation>
    </message>
    <message>
        <source>Năm thành lập phải từ {first} đến {last}.</source>
        <translation>The founding year must be from {first} to {last}.</translation>
    </message>
    <message>
        <source>Hãy chọn một trạng thái trong danh sách.</source>
        <extracomment>Abbreviations in names, folded, and what they stand for.</extracomment>
        <translation>Choose a status from the list.</translation>
    </message>
    <message>
        <source>“{status}” không có trong danh mục trạng thái của {kind}.</source>
        <translation>“{status}” is not in the list of statuses for a {kind}.</translation>
    </message>
    <message>
        <source>Bảng tiêu chí đánh giá</source>
        <translation>Table of rating criteria</translation>
    </message>
    <message>
        <source>Mã bảng</source>
        <translation>Table code</translation>
    </message>
    <message>
        <source>Tên bảng</source>
        <translation>Table name</translation>
    </message>
    <message>
        <source>Áp dụng từ năm</source>
        <translation>In force from year</translation>
    </message>
    <message>
        <source>Tốt từ (điểm)</source>
        <translation>Good from (points)</translation>
    </message>
    <message>
        <source>Khá từ (điểm)</source>
        <translation>Fair from (points)</translation>
    </message>
    <message>
        <source>Trung bình từ (điểm)</source>
        <translation>Average from (points)</translation>
    </message>
    <message>
        <source>Tiêu chí</source>
        <translation>Criterion</translation>
    </message>
    <message>
        <source>Tiêu chí {number}</source>
        <translation>Criterion {number}</translation>
    </message>
    <message>
        <source>Thuộc tiêu chí</source>
        <translation>Part of criterion</translation>
    </message>
    <message>
        <source>Thứ tự</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Số mục</source>
        <translation>Item number</translation>
    </message>
    <message>
        <source>Điểm tối đa</source>
        <translation>Most points</translation>
    </message>
    <message>
        <source>Đánh giá, xếp loại</source>
        <translation>Rating</translation>
    </message>
    <message>
        <source>Đánh giá năm {year}</source>
        <translation>Rating for {year}</translation>
    </message>
    <message>
        <source>Ngày đánh giá</source>
        <translation>Rated on</translation>
    </message>
    <message>
        <source>Lý do không đánh giá</source>
        <translation>Why not rated</translation>
    </message>
    <message>
        <source>Điểm đánh giá</source>
        <translation>Rating score</translation>
    </message>
    <message>
        <source>Điểm {criterion_id}</source>
        <translation>Score of {criterion_id}</translation>
    </message>
    <message>
        <source>Điểm tự chấm</source>
        <translation>Own score</translation>
    </message>
    <message>
        <source>Điểm Liên minh chấm</source>
        <translation>Score by the Alliance</translation>
    </message>
    <message>
        <source>Ngưỡng phân loại quy mô</source>
        <translation>Threshold of size</translation>
    </message>
    <message>
        <source>Ngưỡng {size}, {field}, từ {valid_from}</source>
        <translation>Threshold {size}, {field}, from {valid_from}</translation>
    </message>
    <message>
        <source>Lĩnh vực</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Quy mô</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Số thành viên</source>
        <extracomment>A headcount beyond this is a slip of the hand. Yearly figures in the order of the form: name, what it is called, what sort of value it has.</extracomment>
        <translation>Members</translation>
    </message>
    <message>
        <source>Tổng nguồn vốn</source>
        <translation>Total capital</translation>
    </message>
    <message>
        <source>Đã xác định</source>
        <translation>Determined</translation>
    </message>
    <message>
        <source>Thành viên mới</source>
        <translation>New members</translation>
    </message>
    <message>
        <source>Thành viên nữ</source>
        <translation>Female members</translation>
    </message>
    <message>
        <source>Lao động thường xuyên</source>
        <translation>Regular workers</translation>
    </message>
    <message>
        <source>Lao động mới</source>
        <translation>New workers</translation>
    </message>
    <message>
        <source>Lao động là thành viên</source>
        <translation>Workers who are members</translation>
    </message>
    <message>
        <source>Thành viên dân tộc thiểu số</source>
        <translation>Ethnic minority members</translation>
    </message>
    <message>
        <source>Thành viên là người khuyết tật</source>
        <translation>Members with disabilities</translation>
    </message>
    <message>
        <source>Lao động nữ</source>
        <translation>Female workers</translation>
    </message>
    <message>
        <source>Người tham gia BHXH</source>
        <translation>People with social insurance</translation>
    </message>
    <message>
        <source>Cán bộ quản lý nữ</source>
        <translation>Female managers</translation>
    </message>
    <message>
        <source>Cán bộ quản lý trẻ</source>
        <translation>Young managers</translation>
    </message>
    <message>
        <source>Vốn chủ sở hữu</source>
        <translation>Equity</translation>
    </message>
    <message>
        <source>Tài sản không chia</source>
        <translation>Undivided assets</translation>
    </message>
    <message>
        <source>Nộp ngân sách nhà nước</source>
        <translation>Paid to the state budget</translation>
    </message>
    <message>
        <source>Trích lập các quỹ</source>
        <translation>Set aside to funds</translation>
    </message>
    <message>
        <source>Số liệu năm {year} trước năm thành lập {founded}; đúng nếu {founded} là năm đăng ký lại, nếu không hãy xem lại.</source>
        <extracomment>What stays about the same from year to year; the others (new members, profit, taxes …) come and go. A change by fewer heads than this is no jump, whatever its share. Powers of ten by which an amount slips when its unit is mistaken. After the slip is mended, this year&apos;s amount lies between last year&apos;s ÷ and × this. Without a year before: less than this is no amount of a year, nor is more than this (đồng).</extracomment>
        <translation>Figures of {year} are from before the year of founding {founded}; right if {founded} is the year of a new registration, else have a look.</translation>
    </message>
    <message>
        <source>Lãi lớn hơn doanh thu; hãy xem lại.</source>
        <translation>The profit is larger than the revenue; look again.</translation>
    </message>
    <message>
        <source>Số tiền lớn khác thường; hãy xem lại đơn vị tính.</source>
        <translation>An unusually large amount; look at its unit again.</translation>
    </message>
    <message>
        <source>Có lẽ nhầm đơn vị tính: đúng ra là {proposed} đồng?</source>
        <translation>The unit may be mistaken: should it be {proposed} đồng?</translation>
    </message>
    <message>
        <source>Có lẽ nhầm đơn vị tính: năm trước {last} đồng, đúng ra là {proposed} đồng?</source>
        <translation>The unit may be mistaken: last year {last} đồng, should it be {proposed} đồng?</translation>
    </message>
    <message>
        <source>Tăng {share} % so với năm trước ({last}).</source>
        <translation>Up {share} % against last year ({last}).</translation>
    </message>
    <message>
        <source>Giảm {share} % so với năm trước ({last}).</source>
        <translation>Down {share} % against last year ({last}).</translation>
    </message>
    <message>
        <source>Doanh thu</source>
        <translation>Revenue</translation>
    </message>
    <message>
        <source>Doanh thu với thành viên</source>
        <translation>Revenue from members</translation>
    </message>
    <message>
        <source>Thu nhập bình quân lao động</source>
        <translation>Average worker income</translation>
    </message>
    <message>
        <source>Cán bộ quản lý</source>
        <translation>Managers</translation>
    </message>
    <message>
        <source>CBQL sơ, trung cấp</source>
        <translation>Managers, elementary or intermediate</translation>
    </message>
    <message>
        <source>CBQL cao đẳng, đại học trở lên</source>
        <translation>Managers, college, university or higher</translation>
    </message>
    <message>
        <source>Xếp loại</source>
        <translation>Rating</translation>
    </message>
    <message>
        <source>Ứng dụng công nghệ cao</source>
        <translation>Uses high technology</translation>
    </message>
    <message>
        <source>Liên kết theo chuỗi giá trị</source>
        <translation>Linked in a value chain</translation>
    </message>
    <message>
        <source>Sản phẩm OCOP</source>
        <translation>OCOP products</translation>
    </message>
    <message>
        <source>Hãy chọn một mức xếp loại trong danh sách.</source>
        <translation>Choose a rating from the list.</translation>
    </message>
    <message>
        <source>{name} phải là số từ 0 trở lên và không quá lớn.</source>
        <extracomment>A part never exceeds its whole: part, whole.</extracomment>
        <translation>{name} must be a number of 0 or more and not too large.</translation>
    </message>
    <message>
        <source>{name}: số tiền nằm ngoài khoảng hợp lý.</source>
        <translation>{name}: the amount is outside a plausible range.</translation>
    </message>
    <message>
        <source>{part} lớn hơn {whole}.</source>
        <translation>{part} is greater than {whole}.</translation>
    </message>
    <message>
        <source>Cộng các trình độ vượt tổng số cán bộ quản lý.</source>
        <translation>The education levels add up to more than the total number of managers.</translation>
    </message>
    <message>
        <source>Trạng thái</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Để trống nếu không rõ từ bao giờ.</source>
        <translation>Leave blank if the start date is not known.</translation>
    </message>
    <message>
        <source>Đổi trạng thái</source>
        <translation>Change status</translation>
    </message>
    <message>
        <source>Số thứ tự</source>
        <translation>Line number</translation>
    </message>
    <message>
        <source>Tư cách thành viên</source>
        <translation>Kind of membership</translation>
    </message>
    <message>
        <source>Tên tổ chức, chữ hoa</source>
        <translation>Name of the organisation, in capitals</translation>
    </message>
    <message>
        <source>Người đại diện theo pháp luật</source>
        <translation>Legal representative</translation>
    </message>
    <message>
        <source>Tư cách thành viên, chữ thường</source>
        <translation>Kind of membership, in small letters</translation>
    </message>
    <message>
        <source>Tư cách thành viên, chữ hoa</source>
        <translation>Kind of membership, in capitals</translation>
    </message>
    <message>
        <source>Ngày kết nạp</source>
        <translation>Admission date</translation>
    </message>
    <message>
        <source>Số quyết định kết nạp</source>
        <translation>Number of the admission decision</translation>
    </message>
    <message>
        <source>Ngày quyết định kết nạp</source>
        <translation>Admission decided on</translation>
    </message>
    <message>
        <source>Số thẻ thành viên</source>
        <translation>Number of the member card</translation>
    </message>
    <message>
        <source>Tên cơ quan, chữ hoa</source>
        <translation>Name of the office, in capitals</translation>
    </message>
    <message>
        <source>Có nhiều tổ chức trong một quyết định (dùng với if)</source>
        <translation>Several organisations in one decision (use with if)</translation>
    </message>
    <message>
        <source>Số tổ chức được kết nạp</source>
        <translation>How many organisations are admitted</translation>
    </message>
    <message>
        <source>Danh sách tổ chức được kết nạp (dùng với for)</source>
        <translation>List of the organisations admitted (use with for)</translation>
    </message>
    <message>
        <source>Danh sách thẻ, mỗi thẻ một thành viên (dùng với for)</source>
        <translation>List of cards, one for each member (use with for)</translation>
    </message>
    <message>
        <source>Để trống nếu không còn rõ ngày.</source>
        <translation>Leave blank if the date is no longer known.</translation>
    </message>
    <message>
        <source>Số giấy chứng nhận thành viên</source>
        <translation>Membership certificate no.</translation>
    </message>
    <message>
        <source>Tư cách</source>
        <translation>Member kind</translation>
    </message>
    <message>
        <source>Để trống nếu muốn chương trình cấp số khi in.</source>
        <translation>Leave empty to let the program give the number when printing.</translation>
    </message>
    <message>
        <source>Kết nạp thành viên Liên minh</source>
        <translation>Admit Alliance member</translation>
    </message>
    <message>
        <source>Kết nạp</source>
        <translation>Admit</translation>
    </message>
    <message>
        <source>Thôi là thành viên Liên minh</source>
        <translation>End Alliance membership</translation>
    </message>
    <message>
        <source>Ghi</source>
        <extracomment>Width of the dialog by its columns of fields.</extracomment>
        <translation>Save</translation>
    </message>
    <message>
        <source>{name} đã chấm dứt nhưng vẫn là thành viên Liên minh.</source>
        <translation>{name} exists no more but is still a member of the Alliance.</translation>
    </message>
    <message>
        <source>Tình trạng pháp lý và tư cách thành viên ghi riêng. Ghi luôn việc thôi là thành viên?</source>
        <translation>Legal status and membership are recorded separately. Record the end of membership as well?</translation>
    </message>
    <message>
        <source>Ghi thôi thành viên</source>
        <translation>Record the end of membership</translation>
    </message>
    <message>
        <source>Để sau</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Mã số thuế</source>
        <translation>Tax code</translation>
    </message>
    <message>
        <source>Đang là thành viên</source>
        <extracomment>How an organisation stands to the Alliance, as lists are narrowed by it; the first counts those whose membership rests, too.</extracomment>
        <translation>Member</translation>
    </message>
    <message>
        <source>Đang tạm dừng sinh hoạt</source>
        <translation>Membership rests</translation>
    </message>
    <message>
        <source>Đang xin gia nhập</source>
        <translation>Has applied</translation>
    </message>
    <message>
        <source>Đã thôi là thành viên</source>
        <translation>Former member</translation>
    </message>
    <message>
        <source>Chưa từng là thành viên</source>
        <translation>Never a member</translation>
    </message>
    <message>
        <source>Ngày cấp đăng ký</source>
        <translation>Registered on</translation>
    </message>
    <message>
        <source>Nơi cấp đăng ký</source>
        <translation>Registered at</translation>
    </message>
    <message>
        <source>Địa bàn, liên hệ</source>
        <translation>Place, contact</translation>
    </message>
    <message>
        <source>Phiếu HTX-01 năm {year}</source>
        <translation>HTX-01 sheets {year}</translation>
    </message>
    <message>
        <source>Tên đơn vị:</source>
        <translation>Name of organisation:</translation>
    </message>
    <message>
        <source>Xã, phường</source>
        <translation>Commune, ward</translation>
    </message>
    <message>
        <source>Mã số thuế:</source>
        <translation>Tax code:</translation>
    </message>
    <message>
        <source>Người đại diện:</source>
        <translation>Representative:</translation>
    </message>
    <message>
        <source>PHIẾU THU THẬP THÔNG TIN NĂM {year}</source>
        <translation>INFORMATION SHEET {year}</translation>
    </message>
    <message>
        <source>Tiền tính bằng triệu đồng. Không có số liệu thì để trống; số 0 chỉ ghi khi đúng là không có. Thông tin nào đã khác, xin gạch đi và ghi lại.</source>
        <translation>Money in million đồng. Leave blank what is not recorded; write 0 only where there is truly none. Please strike out whatever has changed and write it anew.</translation>
    </message>
    <message>
        <source>ĐẠI DIỆN ĐƠN VỊ</source>
        <translation>FOR THE ORGANISATION</translation>
    </message>
    <message>
        <source>Khu vực (huyện cũ)</source>
        <translation>Area (former district)</translation>
    </message>
    <message>
        <source>Xã cũ</source>
        <translation>Old commune</translation>
    </message>
    <message>
        <source>Trạng thái từ ngày</source>
        <translation>Status since</translation>
    </message>
    <message>
        <source>Quan hệ với Liên minh</source>
        <translation>Standing with the Alliance</translation>
    </message>
    <message>
        <source>Loại thành viên</source>
        <translation>Kind of member</translation>
    </message>
    <message>
        <source>Ngày thôi là thành viên</source>
        <translation>Left on</translation>
    </message>
    <message>
        <source>Họ tên cán bộ</source>
        <translation>Name of an officer</translation>
    </message>
    <message>
        <source>Trình độ của cán bộ</source>
        <translation>Training of officers</translation>
    </message>
    <message>
        <source>Số sao OCOP cao nhất</source>
        <translation>Most OCOP stars</translation>
    </message>
    <message>
        <source>Chứng nhận còn hạn</source>
        <translation>Certificates in force</translation>
    </message>
    <message>
        <source>Chứng nhận hết hạn</source>
        <translation>Certificate expires</translation>
    </message>
    <message>
        <source>Chính sách đã hưởng</source>
        <translation>Support received</translation>
    </message>
    <message>
        <source>Ngày hưởng chính sách</source>
        <translation>Policy reached on</translation>
    </message>
    <message>
        <source>Chưa xác định được</source>
        <translation>Cannot be told</translation>
    </message>
    <message>
        <source>Quy mô theo NĐ 113/2024</source>
        <translation>Size by Decree 113/2024</translation>
    </message>
    <message>
        <source>{name} (đồng)</source>
        <translation>{name} (VND)</translation>
    </message>
    <message>
        <source>Liên minh từ</source>
        <translation>Alliance since</translation>
    </message>
    <message>
        <source>Quy mô NĐ 113 ({year})</source>
        <translation>Size, Decree 113 ({year})</translation>
    </message>
    <message>
        <source>Thành viên {year}</source>
        <translation>Members {year}</translation>
    </message>
    <message>
        <source>Nhóm theo</source>
        <translation>Group by</translation>
    </message>
    <message>
        <source>rồi theo</source>
        <translation>then by</translation>
    </message>
    <message>
        <source>Bấm đúp (Enter): mở danh sách của nhóm</source>
        <translation>Double click (Enter): open the list of the group</translation>
    </message>
    <message>
        <source>Tổ chức theo {groups}</source>
        <translation>Organisations by {groups}</translation>
    </message>
    <message>
        <source>TV Liên minh</source>
        <translation>Alliance members</translation>
    </message>
    <message>
        <source>Lao động {year}</source>
        <translation>Workers {year}</translation>
    </message>
    <message>
        <source>Doanh thu {year} (tr.đ)</source>
        <translation>Revenue {year} (million VND)</translation>
    </message>
    <message>
        <source>Thiếu số liệu</source>
        <translation>Without figures</translation>
    </message>
    <message>
        <source>Không có tổ chức nào khớp với điều đang lọc.</source>
        <translation>No organisation fits what is asked for.</translation>
    </message>
    <message>
        <source>Thành lập</source>
        <translation>Founded</translation>
    </message>
    <message>
        <source>Quyết định kết nạp</source>
        <translation>Admission decision</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Số GCN đăng ký</source>
        <translation>Registration certificate no.</translation>
    </message>
    <message>
        <source>Mã ngành</source>
        <translation>Sector code</translation>
    </message>
    <message>
        <source>{name} {year} (đồng)</source>
        <translation>{name} {year} (VND)</translation>
    </message>
    <message>
        <source>Không rõ</source>
        <extracomment>Layouts people have kept know these columns by the bare names of their figures.</extracomment>
        <translation>Not known</translation>
    </message>
    <message>
        <source>Các lần đăng ký</source>
        <translation>Registrations</translation>
    </message>
    <message>
        <source>Hoạt động và thành viên</source>
        <translation>Status and membership</translation>
    </message>
    <message>
        <source>Trạng thái hiện nay</source>
        <translation>Status today</translation>
    </message>
    <message>
        <source>{status}, từ {day}</source>
        <translation>{status}, since {day}</translation>
    </message>
    <message>
        <source>kết nạp {day}</source>
        <translation>admitted {day}</translation>
    </message>
    <message>
        <source>QĐ {number}</source>
        <translation>decision {number}</translation>
    </message>
    <message>
        <source>thôi từ {day}</source>
        <translation>left on {day}</translation>
    </message>
    <message>
        <source>không còn gì để đổi</source>
        <translation>nothing left to change</translation>
    </message>
    <message>
        <source>dòng {row} ({name})</source>
        <translation>row {row} ({name})</translation>
    </message>
    <message>
        <source>{label} trong sổ nay là {now}</source>
        <translation>{label} in the register is {now} by now</translation>
    </message>
    <message>
        <source>{label} trong sổ nay đã như danh sách</source>
        <translation>{label} in the register is as in the list by now</translation>
    </message>
    <message>
        <source>{label}: {before} → {after}</source>
        <translation>{label}: {before} → {after}</translation>
    </message>
    <message>
        <source>và {count} ô nữa</source>
        <translation>and {count} more cells</translation>
    </message>
    <message>
        <source>Có</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Không</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Năm {year}</source>
        <translation>Year {year}</translation>
    </message>
    <message>
        <source>Đơn gia nhập chờ xét (khép lại nếu đã là thành viên)</source>
        <translation>Application not decided yet (closed if it is a member)</translation>
    </message>
    <message>
        <source>Không xếp loại: {why}</source>
        <translation>Not rated: {why}</translation>
    </message>
    <message>
        <source>{points} điểm</source>
        <translation>{points} points</translation>
    </message>
    <message>
        <source>Chưa chấm</source>
        <translation>Not scored</translation>
    </message>
    <message>
        <source>và {count} mục khác</source>
        <translation>and {count} more</translation>
    </message>
    <message>
        <source>Đăng ký lần đầu</source>
        <translation>First registration</translation>
    </message>
    <message>
        <source>Thay đổi lần {turn}</source>
        <translation>Change no. {turn}</translation>
    </message>
    <message>
        <source>Mục khác</source>
        <extracomment>Tables of the register itself, whose rows join by the rules of this area; the rest follows.</extracomment>
        <translation>Other items</translation>
    </message>
    <message>
        <source>Sổ ghi hai tổ chức này có quan hệ “{relation}” nên là hai tổ chức; nếu ghi nhầm, hãy xóa quan hệ ấy trước.</source>
        <translation>The register ties these two to each other (“{relation}”), so they are two; if that is a mistake, remove the tie first.</translation>
    </message>
    <message>
        <source>Số liệu năm {year}</source>
        <translation>Figures for {year}</translation>
    </message>
    <message>
        <source>{name}. Ô để trống là chưa thu thập được, không phải số 0.</source>
        <translation>{name}. A blank cell means not yet collected, not 0.</translation>
    </message>
    <message>
        <source> (đồng)</source>
        <translation> (đồng)</translation>
    </message>
    <message>
        <source>Năm {year}: {value}</source>
        <translation>{year}: {value}</translation>
    </message>
    <message>
        <source>Kết quả kinh doanh</source>
        <translation>Business results</translation>
    </message>
    <message>
        <source>Vốn, tài sản, quỹ</source>
        <translation>Capital, assets, funds</translation>
    </message>
    <message>
        <source>Đánh giá</source>
        <translation>Assessment</translation>
    </message>
    <message>
        <source>Chưa ghi</source>
        <translation>Not recorded</translation>
    </message>
    <message>
        <source>Trước đây</source>
        <translation>Formerly</translation>
    </message>
    <message>
        <source>Thành viên năm {year}</source>
        <translation>Members in {year}</translation>
    </message>
    <message>
        <source>Doanh thu năm {year} (đồng)</source>
        <translation>Revenue in {year} (đồng)</translation>
    </message>
    <message>
        <source>Nhập danh sách tổ chức</source>
        <translation>Import list of organisations</translation>
    </message>
    <message>
        <source>Chọn tệp Excel hoặc CSV có cột Tên tổ chức. Chương trình chỉ đọc để xem trước; chưa ghi gì vào sổ.</source>
        <translation>Choose an Excel or CSV file with a “Tên tổ chức” (organisation name) column. The program only reads it for a preview; nothing is saved to the register yet.</translation>
    </message>
    <message>
        <source>Các cột</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Nhập sổ cho vay cũ</source>
        <translation>Take over the old loan book</translation>
    </message>
    <message>
        <source>Chọn danh sách khoản vay còn dư nợ (Excel hoặc CSV): tên khách hàng, số hợp đồng, ngày ký, số tiền vay, thời hạn, lãi suất, gốc và lãi đã trả, dư nợ. Chương trình chỉ đọc để xem trước; chưa ghi gì vào sổ.</source>
        <translation>Choose a list of open loans (Excel or CSV): borrower, contract number, day signed, amount, term, rate, principal and interest repaid, balance. It is only read for a preview; nothing is written yet.</translation>
    </message>
    <message>
        <source>Đang nhập {file}…</source>
        <translation>Importing {file}…</translation>
    </message>
    <message>
        <source>Chọn tệp…</source>
        <translation>Choose file…</translation>
    </message>
    <message>
        <source>Trang tính</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Ngày chốt sổ (số liệu đến hết ngày)</source>
        <translation>Closing day (figures to the end of)</translation>
    </message>
    <message>
        <source>Khoản vay đọc được</source>
        <translation>Loans read</translation>
    </message>
    <message>
        <source>Sẽ nhập</source>
        <translation>Will come in</translation>
    </message>
    <message>
        <source>Dư nợ sẽ nhập</source>
        <translation>Balance to come in</translation>
    </message>
    <message>
        <source>Lệch số</source>
        <translation>Differing</translation>
    </message>
    <message>
        <source>Khoản vay ({count})</source>
        <translation>Loans ({count})</translation>
    </message>
    <message>
        <source>Lệch số ({count})</source>
        <translation>Differing ({count})</translation>
    </message>
    <message>
        <source>Chưa có khoản vay nào để nhập.</source>
        <translation>There is no loan to take in yet.</translation>
    </message>
    <message>
        <source>Nhập xong có thể hoàn tác cả lần nhập. Trước ngày chốt sổ các kỳ coi như trả đúng hạn trong phạm vi số đã trả; sau ngày đó tính theo phiếu thu.</source>
        <translation>The whole import can be undone. Before the closing day instalments count as paid on time as far as the sums repaid reach; afterwards vouchers count.</translation>
    </message>
    <message>
        <source>{count} khoản vay để ngoài.</source>
        <translation>{count} loans are left out.</translation>
    </message>
    <message>
        <source>Số liệu của năm</source>
        <translation>Figures for year</translation>
    </message>
    <message>
        <source>Danh sách lập tại ngày</source>
        <translation>List drawn up on</translation>
    </message>
    <message>
        <source>Trạng thái thay đổi của tổ chức đã có trong sổ được ghi từ ngày này.</source>
        <translation>Status changes of organisations already in the register are recorded from this date.</translation>
    </message>
    <message>
        <source>Xuất dòng bị từ chối…</source>
        <translation>Export rejected rows…</translation>
    </message>
    <message>
        <source>Ghi các dòng không nhận hoặc bỏ chọn ra tệp Excel, kèm cột Lý do; sửa xong nhập lại chính tệp đó.</source>
        <translation>Writes the rows rejected or not chosen to an Excel file with a column of reasons; correct it and import that same file again.</translation>
    </message>
    <message>
        <source>Nhập</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Danh sách (*.xlsx *.xls *.xlsm *.csv);;Mọi tệp (*)</source>
        <translation>Lists (*.xlsx *.xls *.xlsm *.csv);;All files (*)</translation>
    </message>
    <message>
        <source>Chọn danh sách</source>
        <translation>Choose list</translation>
    </message>
    <message>
        <source>{name} - dòng bị từ chối.xlsx</source>
        <translation>{name} - rejected rows.xlsx</translation>
    </message>
    <message>
        <source>Xuất dòng bị từ chối</source>
        <translation>Export rejected rows</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Hãy chọn tên khác: không ghi đè lên chính danh sách đang nhập.</source>
        <translation>Choose another name: the list being imported is not overwritten.</translation>
    </message>
    <message>
        <source>Đã ghi {count} dòng vào {file}. Sửa xong hãy nhập lại chính tệp đó.</source>
        <translation>Wrote {count} rows to {file}. Correct them, then import that same file again.</translation>
    </message>
    <message>
        <source>Đang ghi {file}…</source>
        <translation>Writing {file}…</translation>
    </message>
    <message>
        <source>Không ghi được tệp này.</source>
        <translation>Could not write this file.</translation>
    </message>
    <message>
        <source>Đang đọc {file}…</source>
        <translation>Reading {file}…</translation>
    </message>
    <message>
        <source>Dòng đọc được</source>
        <translation>Rows read</translation>
    </message>
    <message>
        <source>dòng tiêu đề {row}</source>
        <translation>heading row {row}</translation>
    </message>
    <message>
        <source>Cất {count} dòng chờ xem xét</source>
        <translation>Keep {count} rows to review</translation>
    </message>
    <message>
        <source>Thêm mới</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Cập nhật</source>
        <translation>Updated</translation>
    </message>
    <message>
        <source>Không đổi</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>Chờ xem xét</source>
        <translation>To review</translation>
    </message>
    <message>
        <source>Không nhận</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>Thay đổi ({count})</source>
        <translation>Changes ({count})</translation>
    </message>
    <message>
        <source>Chờ xem xét ({count})</source>
        <translation>To review ({count})</translation>
    </message>
    <message>
        <source>Lưu ý ({count})</source>
        <translation>Notes ({count})</translation>
    </message>
    <message>
        <source>Các cột ({count})</source>
        <translation>Columns ({count})</translation>
    </message>
    <message>
        <source>Xuất dòng bị từ chối ({count})…</source>
        <translation>Export rejected rows ({count})…</translation>
    </message>
    <message>
        <source>Chưa có dòng nào để nhập.</source>
        <translation>There is no line to take in yet.</translation>
    </message>
    <message>
        <source>{count} dòng còn nghi vấn sẽ vào Dòng chờ xem xét, xử lý sau cũng được.</source>
        <translation>{count} doubtful rows go to Rows to review and can be settled later.</translation>
    </message>
    <message>
        <source>{count} dòng không nhận được.</source>
        <translation>{count} rows rejected.</translation>
    </message>
    <message>
        <source>Nhập {count} tổ chức</source>
        <translation>Import {count} organisations</translation>
    </message>
    <message>
        <source>Không đọc được tệp này.</source>
        <translation>This file cannot be read.</translation>
    </message>
    <message>
        <source>Danh sách này không có gì khác với sổ.</source>
        <translation>This list does not differ from the register.</translation>
    </message>
    <message>
        <source>Nhập xong có thể hoàn tác cả lần nhập.</source>
        <translation>The whole import can be undone afterwards.</translation>
    </message>
    <message>
        <source>Cần xem</source>
        <translation>To check</translation>
    </message>
    <message>
        <source>Đã chỉnh</source>
        <translation>Adjusted</translation>
    </message>
    <message>
        <source>Ngày cấp</source>
        <translation>Date of issue</translation>
    </message>
    <message>
        <source>Ngày, năm thành lập</source>
        <translation>Founding date or year</translation>
    </message>
    <message>
        <source>Xã/phường</source>
        <translation>Commune/ward</translation>
    </message>
    <message>
        <source>Chức vụ</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Mã ngành (VSIC)</source>
        <translation>Sector code (VSIC)</translation>
    </message>
    <message>
        <source>Vốn điều lệ</source>
        <extracomment>What the loans themselves come to, by the names of the columns.</extracomment>
        <translation>Charter capital</translation>
    </message>
    <message>
        <source>Cách ghép cột khi nhập</source>
        <translation>Matching of columns for import</translation>
    </message>
    <message>
        <source>Cách ghép cột của {file}</source>
        <translation>Matching of columns of {file}</translation>
    </message>
    <message>
        <source>Dòng chờ xử lý khi nhập</source>
        <translation>Imported row that waits</translation>
    </message>
    <message>
        <source>Dòng {row} của {file}</source>
        <translation>Row {row} of {file}</translation>
    </message>
    <message>
        <source>Ngày nhập</source>
        <translation>Imported on</translation>
    </message>
    <message>
        <source>Lý do chờ</source>
        <translation>Why it waits</translation>
    </message>
    <message>
        <source>Năm số liệu</source>
        <translation>Year of figures</translation>
    </message>
    <message>
        <source>Đã xử lý</source>
        <translation>Settled</translation>
    </message>
    <message>
        <source>Bộ lọc đã lưu</source>
        <translation>Saved view</translation>
    </message>
    <message>
        <source>Bộ lọc {title}</source>
        <translation>View {title}</translation>
    </message>
    <message>
        <source>Tên bộ lọc</source>
        <translation>Name of the view</translation>
    </message>
    <message>
        <source>Người lưu</source>
        <translation>Saved by</translation>
    </message>
    <message>
        <source>Tổ chức đã gộp</source>
        <translation>Merged organisation</translation>
    </message>
    <message>
        <source>Gộp {name}</source>
        <translation>Merged {name}</translation>
    </message>
    <message>
        <source>Số hồ sơ cũ</source>
        <translation>Former file number</translation>
    </message>
    <message>
        <source>Gộp vào</source>
        <translation>Merged into</translation>
    </message>
    <message>
        <source>Tên cũ</source>
        <translation>Former name</translation>
    </message>
    <message>
        <source>Ngày gộp</source>
        <translation>Merged on</translation>
    </message>
    <message>
        <source>Hai tổ chức khác nhau</source>
        <translation>Two different organisations</translation>
    </message>
    <message>
        <source>{first_id} và {second_id} là hai tổ chức khác nhau</source>
        <translation>{first_id} and {second_id} are two different organisations</translation>
    </message>
    <message>
        <source>Tổ chức thứ hai</source>
        <translation>Second organisation</translation>
    </message>
    <message>
        <source>Phiếu thu thập số liệu</source>
        <translation>Data sheet</translation>
    </message>
    <message>
        <source>Phiếu thu thập số liệu năm {year}</source>
        <translation>Data sheet for {year}</translation>
    </message>
    <message>
        <source>Ngày gửi</source>
        <translation>Sent on</translation>
    </message>
    <message>
        <source>Ngày nhận lại</source>
        <translation>Returned on</translation>
    </message>
    <message>
        <source>STT (không đọc)</source>
        <translation>No. (not read)</translation>
    </message>
    <message>
        <source>Dòng</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Cột</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Mức</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Không có gì phải lưu ý.</source>
        <translation>Nothing to note.</translation>
    </message>
    <message>
        <source>Không có dòng nào phải quyết định.</source>
        <translation>No rows to decide.</translation>
    </message>
    <message>
        <source>Dòng {row}: {name}
{why}</source>
        <translation>Row {row}: {name}
{why}</translation>
    </message>
    <message>
        <source>Cập nhật: {name}</source>
        <translation>Update: {name}</translation>
    </message>
    <message>
        <source>Thêm thành tổ chức mới</source>
        <translation>Add as a new organisation</translation>
    </message>
    <message>
        <source>Bỏ qua dòng này</source>
        <translation>Skip this row</translation>
    </message>
    <message>
        <source>Để chờ xem xét sau</source>
        <translation>Leave to review later</translation>
    </message>
    <message>
        <source>Bỏ ra, chưa nhập</source>
        <translation>Leave out for now</translation>
    </message>
    <message>
        <source>Lấy số của danh sách</source>
        <translation>Take the numbers of the list</translation>
    </message>
    <message>
        <source>Lấy số của danh sách, lãi coi như đã trả đủ</source>
        <translation>Take the numbers of the list, interest as paid in full</translation>
    </message>
    <message>
        <source>Không có khoản vay nào nhận được; xem thẻ Lưu ý.</source>
        <translation>No loan can be taken in; see the Remarks tab.</translation>
    </message>
    <message>
        <source>Chọn một khoản vay để xem lịch trả nợ dựng lại.</source>
        <translation>Choose a loan to see its rebuilt schedule.</translation>
    </message>
    <message>
        <source>Hợp đồng {number}: theo lịch đã đến hạn gốc {principal} đ, lãi {interest} đ; đã trả gốc {repaid} đ, lãi {paid} đ.</source>
        <translation>Contract {number}: by the schedule principal {principal} đ and interest {interest} đ fell due; repaid principal {repaid} đ, interest {paid} đ.</translation>
    </message>
    <message>
        <source>Không có khoản vay nào lệch số.</source>
        <translation>No loan differs.</translation>
    </message>
    <message>
        <source>Dòng {row}: {name}, hợp đồng {number}
{why}</source>
        <translation>Row {row}: {name}, contract {number}
{why}</translation>
    </message>
    <message>
        <source>Dòng {row}</source>
        <translation>Row {row}</translation>
    </message>
    <message>
        <source>Lệch gốc</source>
        <translation>Principal gap</translation>
    </message>
    <message>
        <source>Lệch lãi</source>
        <translation>Interest gap</translation>
    </message>
    <message>
        <source>Gốc quá hạn</source>
        <translation>Overdue principal</translation>
    </message>
    <message>
        <source>Còn phải trả</source>
        <translation>Still to pay</translation>
    </message>
    <message>
        <source>Dư nợ sau kỳ</source>
        <translation>Balance after</translation>
    </message>
    <message>
        <source>Còn {count} dòng nữa; nhập xong xử lý ở trang Dòng chờ xem xét.</source>
        <translation>{count} more rows; settle them after the import on the page Rows to review.</translation>
    </message>
    <message>
        <source>Ghép như lần nhập trước của danh sách cùng tiêu đề này.</source>
        <translation>Matched as in the last import of a list with these headings.</translation>
    </message>
    <message>
        <source>Ghép lại theo tiêu đề</source>
        <translation>Match again by headings</translation>
    </message>
    <message>
        <source>Không đọc</source>
        <translation>Do not read</translation>
    </message>
    <message>
        <source>Cột {letter}</source>
        <translation>Column {letter}</translation>
    </message>
    <message>
        <source>Đơn vị tiền cột {letter}</source>
        <translation>Money unit of column {letter}</translation>
    </message>
    <message>
        <source>Tiêu đề không ghi đơn vị nên lấy theo thông lệ; hãy kiểm tra.</source>
        <translation>The heading does not state a unit, so the usual one is used; please check.</translation>
    </message>
    <message>
        <source>Sửa người giữ chức vụ</source>
        <translation>Edit officer</translation>
    </message>
    <message>
        <source>Thêm người giữ chức vụ</source>
        <translation>Add officer</translation>
    </message>
    <message>
        <source>Thay {name} từ ngày bắt đầu</source>
        <translation>Replaces {name} from the first day</translation>
    </message>
    <message>
        <source>Thôi giữ chức vụ từ ngày</source>
        <translation>Leaves the post on</translation>
    </message>
    <message>
        <source>{post} {name}</source>
        <translation>{post} {name}</translation>
    </message>
    <message>
        <source>Thôi giữ chức vụ</source>
        <translation>Leave post</translation>
    </message>
    <message>
        <source>Đã ghi •••• {tail}; để trống nếu giữ nguyên.</source>
        <translation>Recorded: •••• {tail}; leave blank to keep it.</translation>
    </message>
    <message>
        <source>Là người đại diện theo pháp luật</source>
        <translation>Is the legal representative</translation>
    </message>
    <message>
        <source>Thay người đang giữ chức vụ</source>
        <translation>Replaces the present holder</translation>
    </message>
    <message>
        <source>Chưa rõ</source>
        <translation>Unclear</translation>
    </message>
    <message>
        <source>Chỉ ghi khi thật cần.</source>
        <translation>Only where really needed.</translation>
    </message>
    <message>
        <source>Để trống nếu đang giữ chức vụ.</source>
        <translation>Leave blank while in office.</translation>
    </message>
    <message>
        <source>Sửa thông tin tổ chức</source>
        <translation>Edit organisation details</translation>
    </message>
    <message>
        <source>Gõ tên xã, phường</source>
        <translation>Type a commune or ward</translation>
    </message>
    <message>
        <source>Đăng ký, ngành nghề</source>
        <translation>Registration, business</translation>
    </message>
    <message>
        <source>Ngành chính (VSIC cấp 4)</source>
        <translation>Main business (VSIC level 4)</translation>
    </message>
    <message>
        <source>Trước khi sắp xếp đơn vị hành chính (01/07/2025)</source>
        <translation>Before the reorganisation of administrative units (01/07/2025)</translation>
    </message>
    <message>
        <source>Gõ tên, mã số thuế</source>
        <translation>Type a name or tax code</translation>
    </message>
    <message>
        <source>Để trống nếu không rõ.</source>
        <translation>Leave blank if not known.</translation>
    </message>
    <message>
        <source>Để trống nếu vẫn còn.</source>
        <translation>Leave blank while it holds.</translation>
    </message>
    <message>
        <source>Sửa liên kết</source>
        <translation>Edit tie</translation>
    </message>
    <message>
        <source>Thêm liên kết</source>
        <translation>Add tie</translation>
    </message>
    <message>
        <source>Tên hợp tác xã</source>
        <translation>Cooperative</translation>
    </message>
    <message>
        <source>Ngày cấp giấy chứng nhận HTX</source>
        <translation>Day of the coop’s certificate</translation>
    </message>
    <message>
        <source>Tổ hợp tác chấm dứt hoạt động từ ngày này.</source>
        <translation>The group ceases on this day.</translation>
    </message>
    <message>
        <source>Mã số thuế (mã số HTX)</source>
        <translation>Tax code (cooperative code)</translation>
    </message>
    <message>
        <source>HTX tiếp tục là thành viên Liên minh từ ngày này</source>
        <translation>The coop is a member of the Alliance from this day on</translation>
    </message>
    <message>
        <source>Chuyển tổ hợp tác thành hợp tác xã</source>
        <translation>Convert the group into a cooperative</translation>
    </message>
    <message>
        <source>Chuyển thành HTX</source>
        <translation>Convert into a coop</translation>
    </message>
    <message>
        <source>HTX mang tiếp mã số {code} của tổ hợp tác (NĐ 295/2026 Đ.14).</source>
        <translation>The coop keeps the group’s code {code} (Decree 295/2026 Art. 14).</translation>
    </message>
    <message>
        <source>Luật HTX Đ.108: cần 100 % thành viên nhất trí, tổ hợp tác đã đăng ký và hoạt động liên tục ít nhất 12 tháng.</source>
        <translation>Cooperative Law Art. 108: all members must agree, and the group must be registered and at work without a break for at least 12 months.</translation>
    </message>
    <message>
        <source>Hợp tác xã {name}</source>
        <translation>Hợp tác xã {name}</translation>
    </message>
    <message>
        <source>Năm thành lập</source>
        <translation>Founding year</translation>
    </message>
    <message>
        <source>Khi không rõ ngày.</source>
        <translation>When the date is not known.</translation>
    </message>
    <message>
        <source>Địa chỉ, liên hệ</source>
        <translation>Address and contact</translation>
    </message>
    <message>
        <source>Ấp, khóm, đường, số nhà.</source>
        <translation>Hamlet, quarter, street, house number.</translation>
    </message>
    <message>
        <source>Tên tỉnh, thành phố</source>
        <translation>Name of the province or city</translation>
    </message>
    <message>
        <source>Xã, phường, đặc khu</source>
        <translation>Commune, ward, special zone</translation>
    </message>
    <message>
        <source>Mã xã, phường</source>
        <translation>Commune code</translation>
    </message>
    <message>
        <source>Tên xã, phường</source>
        <translation>Name of the commune or ward</translation>
    </message>
    <message>
        <source>Ngày cấp giấy chứng nhận đăng ký</source>
        <translation>Registration certificate issued on</translation>
    </message>
    <message>
        <source>Nơi cấp giấy chứng nhận đăng ký</source>
        <translation>Registration certificate issued by</translation>
    </message>
    <message>
        <source>Địa chỉ cũ</source>
        <translation>Former address</translation>
    </message>
    <message>
        <source>Xã, phường cũ</source>
        <translation>Former commune or ward</translation>
    </message>
    <message>
        <source>Tỉnh cũ</source>
        <translation>Former province</translation>
    </message>
    <message>
        <source>Thư điện tử</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Trạng thái hoạt động</source>
        <translation>Operating status</translation>
    </message>
    <message>
        <source>Trạng thái hoạt động {since}</source>
        <translation>Operating status {since}</translation>
    </message>
    <message>
        <source>Thành viên Liên minh {admitted_on}</source>
        <translation>Alliance membership {admitted_on}</translation>
    </message>
    <message>
        <source>Giấy chứng nhận thành viên</source>
        <translation>Membership certificate</translation>
    </message>
    <message>
        <source>Ngày cấp giấy chứng nhận thành viên</source>
        <translation>Membership certificate issued on</translation>
    </message>
    <message>
        <source>Thẻ thành viên</source>
        <translation>Membership card</translation>
    </message>
    <message>
        <source>Ngày quyết định thôi</source>
        <translation>End decided on</translation>
    </message>
    <message>
        <source>Số liệu năm</source>
        <translation>Yearly figures</translation>
    </message>
    <message>
        <source>Số giấy chứng nhận đăng ký</source>
        <translation>Registration certificate no.</translation>
    </message>
    <message>
        <source>Nơi cấp</source>
        <translation>Place of issue</translation>
    </message>
    <message>
        <source>Lĩnh vực theo NĐ 113/2024</source>
        <translation>Field under Decree 113/2024</translation>
    </message>
    <message>
        <source>Tìm: tên, MST, điện thoại, người đại diện…</source>
        <translation>Search: name, tax code, telephone, representative…</translation>
    </message>
    <message>
        <source>Đây là sổ các HTX, liên hiệp HTX, tổ hợp tác của tỉnh. Hãy nhập danh sách đang có trong Excel, hoặc thêm từng tổ chức.</source>
        <translation>This is the register of the province’s cooperatives, cooperative unions and cooperative groups. Import the list you already have in Excel, or add organisations one by one.</translation>
    </message>
    <message>
        <source>Nhập từ Excel</source>
        <translation>Import from Excel</translation>
    </message>
    <message>
        <source>Xã, phường ghi theo tên cũ trước ngày 01/07/2025.</source>
        <translation>Communes are named as before 01/07/2025.</translation>
    </message>
    <message>
        <source>Kết nạp / thôi thành viên</source>
        <translation>Admit / end membership</translation>
    </message>
    <message>
        <source>Thành viên, đơn gia nhập, sổ cấp giấy</source>
        <translation>Members, applications, book of papers</translation>
    </message>
    <message>
        <source>Nhập số liệu nhiều đơn vị</source>
        <translation>Figures of many organisations</translation>
    </message>
    <message>
        <source>Phiếu HTX-01: gửi và nhận</source>
        <translation>HTX-01 sheets: sent and received</translation>
    </message>
    <message>
        <source>Dòng chờ xem xét</source>
        <translation>Rows to review</translation>
    </message>
    <message>
        <source>Gộp các tổ chức đã chọn</source>
        <translation>Merge the organisations selected</translation>
    </message>
    <message>
        <source>Sửa hàng loạt…</source>
        <translation>Change many…</translation>
    </message>
    <message>
        <source>Dòng chờ xem xét ({count})</source>
        <translation>Rows to review ({count})</translation>
    </message>
    <message>
        <source>Trùng lặp ({count})</source>
        <translation>Duplicates ({count})</translation>
    </message>
    <message>
        <source>Tổng hợp</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Địa bàn</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Ẩn người đã thôi</source>
        <translation>Hide former officers</translation>
    </message>
    <message>
        <source>Người đã thôi: {count}</source>
        <translation>Former officers: {count}</translation>
    </message>
    <message>
        <source>Thôi giữ chức vụ…</source>
        <translation>Leave post…</translation>
    </message>
    <message>
        <source>Cán bộ chủ chốt</source>
        <translation>Key officers</translation>
    </message>
    <message>
        <source>Xóa</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Lần</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Lần đầu</source>
        <translation>First</translation>
    </message>
    <message>
        <source>Nội dung thay đổi</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Đăng ký và thay đổi đăng ký</source>
        <translation>Registration and changes</translation>
    </message>
    <message>
        <source>Sản lượng, quy mô</source>
        <translation>Output, scale</translation>
    </message>
    <message>
        <source>OCOP</source>
        <translation>OCOP</translation>
    </message>
    <message>
        <source>{count} sao</source>
        <translation>{count} stars</translation>
    </message>
    <message>
        <source>Số, mã</source>
        <translation>Number, code</translation>
    </message>
    <message>
        <source>Kinh phí (đồng)</source>
        <translation>Money (đồng)</translation>
    </message>
    <message>
        <source>Chính sách được hỗ trợ</source>
        <translation>Support received</translation>
    </message>
    <message>
        <source>Liên kết tổ chức</source>
        <translation>Ties with organisations</translation>
    </message>
    <message>
        <source>Liên kết tổ chức: {count} HTX thành viên</source>
        <translation>Ties with organisations: {count} member coops</translation>
    </message>
    <message>
        <source>Đã hết hạn</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>Sắp hết hạn</source>
        <translation>Expires soon</translation>
    </message>
    <message>
        <source>Có giá trị đến</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>{post} ★</source>
        <translation>{post} ★</translation>
    </message>
    <message>
        <source>{since} – {until}</source>
        <translation>{since} – {until}</translation>
    </message>
    <message>
        <source>NSTW</source>
        <translation>central</translation>
    </message>
    <message>
        <source>NSĐP</source>
        <translation>local</translation>
    </message>
    <message>
        <source>khác</source>
        <translation>other</translation>
    </message>
    <message>
        <source>{count} thành viên Liên minh</source>
        <translation>{count} Alliance members</translation>
    </message>
    <message>
        <source>Tồn tại ngày {day}: {parts}</source>
        <translation>Existing on {day}: {parts}</translation>
    </message>
    <message>
        <source>Đang tồn tại: {parts}</source>
        <translation>Currently existing: {parts}</translation>
    </message>
    <message>
        <source>Đang tồn tại</source>
        <translation>Currently existing</translation>
    </message>
    <message>
        <source>Đã chấm dứt</source>
        <translation>Dissolved</translation>
    </message>
    <message>
        <source>Thành viên</source>
        <extracomment>The figures by what they tell of, in the order people fill them in: heading, figures.</extracomment>
        <translation>Member</translation>
    </message>
    <message>
        <source>đơn vị</source>
        <extracomment>Of the cells about to be overwritten, so many are named when asking.</extracomment>
        <translation>organisations</translation>
    </message>
    <message>
        <source>Chưa ghi được dòng nào: hãy sửa các ô đỏ trước.</source>
        <translation>No line can be saved yet: mend the red cells first.</translation>
    </message>
    <message>
        <source>Không có ô nào cần xem lại.</source>
        <translation>No cell needs a look.</translation>
    </message>
    <message>
        <source>Tìm: tên, MST…</source>
        <translation>Find: name, tax code…</translation>
    </message>
    <message>
        <source>Số năm trước</source>
        <translation>Last year</translation>
    </message>
    <message>
        <source>Đơn vị tiền</source>
        <translation>Unit of money</translation>
    </message>
    <message>
        <source>Không có đơn vị nào phải có số liệu năm này theo điều kiện đã chọn.</source>
        <translation>No organisation is expected to report for this year under the conditions chosen.</translation>
    </message>
    <message>
        <source>Xem tất cả</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Ô cần xem tiếp theo</source>
        <translation>Next cell to look at</translation>
    </message>
    <message>
        <source>Mức thay đổi cần xem lại…</source>
        <translation>Change worth a look…</translation>
    </message>
    <message>
        <source>Ngưỡng quy mô theo NĐ 113/2024…</source>
        <translation>Size thresholds of Decree 113/2024…</translation>
    </message>
    <message>
        <source>Lần trước còn {count} ô số liệu năm {year} đang nhập dở, chưa ghi (lúc {at}).</source>
        <translation>Last time {count} cells of {year} were left half-typed, not saved (at {at}).</translation>
    </message>
    <message>
        <source>Có {total} đơn vị; bảng chỉ mở {count} đơn vị đầu. Hãy lọc bớt.</source>
        <translation>There are {total} organisations; the grid opens only the first {count}. Narrow the list.</translation>
    </message>
    <message>
        <source>Đang mở {count} đơn vị đã chọn.</source>
        <translation>{count} chosen organisations are open.</translation>
    </message>
    <message>
        <source>Mở tất cả đơn vị</source>
        <translation>Open all organisations</translation>
    </message>
    <message>
        <source>{name}, {figure}: nay là {now}, sẽ thành {typed}</source>
        <translation>{name}, {figure}: now {now}, will be {typed}</translation>
    </message>
    <message>
        <source>Ghi đè {count} ô vừa được ghi khác trong lúc nhập?</source>
        <translation>Overwrite {count} cells recorded otherwise while you typed?</translation>
    </message>
    <message>
        <source>Ghi đè</source>
        <translation>Overwrite</translation>
    </message>
    <message>
        <source>Xem lại</source>
        <translation>Look again</translation>
    </message>
    <message>
        <source>{cells} ô ở {rows} đơn vị đã nhập mà chưa ghi.</source>
        <translation>{cells} cells of {rows} organisations are typed but not saved.</translation>
    </message>
    <message>
        <source>Bỏ những số liệu vừa nhập?</source>
        <translation>Give up the figures just typed?</translation>
    </message>
    <message>
        <source>Chưa có số liệu nào</source>
        <translation>No figures at all</translation>
    </message>
    <message>
        <source>Chưa có: {figure}</source>
        <translation>Missing: {figure}</translation>
    </message>
    <message>
        <source>Là thành viên Liên minh</source>
        <translation>Alliance member</translation>
    </message>
    <message>
        <source>Chưa là thành viên</source>
        <translation>Not a member</translation>
    </message>
    <message>
        <source>Số liệu</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Sổ cấp giấy</source>
        <translation>Book of papers</translation>
    </message>
    <message>
        <source>Đây là các tổ chức đã nộp đơn, đang hoặc từng là thành viên Liên minh. Kết nạp từ trang của tổ chức.</source>
        <translation>These are organisations that applied, are or were members of the Alliance. Admit one from its own page.</translation>
    </message>
    <message>
        <source>Chưa có đơn nào ở đây. Ghi đơn đề nghị gia nhập từ trang của tổ chức, ở thẻ Thành viên Liên minh.</source>
        <translation>No application here. Record one from the page of the organisation, in the card Membership of the Alliance.</translation>
    </message>
    <message>
        <source>đơn</source>
        <translation>applications</translation>
    </message>
    <message>
        <source>Các đơn đã chọn đều có kết quả xét.</source>
        <translation>The chosen applications have all been decided.</translation>
    </message>
    <message>
        <source>Giấy tờ</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>Hiệu lực</source>
        <translation>Validity</translation>
    </message>
    <message>
        <source>Tìm: số, tên tổ chức…</source>
        <translation>Find: number, organisation…</translation>
    </message>
    <message>
        <source>Chưa cấp số nào. Số được cấp khi in quyết định kết nạp, giấy chứng nhận hoặc thẻ thành viên lần đầu.</source>
        <translation>No number given yet. Numbers are given when a decision, certificate or card is first printed.</translation>
    </message>
    <message>
        <source>số</source>
        <translation>numbers</translation>
    </message>
    <message>
        <source>Số {code} đã hủy nên không in lại được.</source>
        <translation>Number {code} is void and cannot be printed again.</translation>
    </message>
    <message>
        <source>Chỉ in giấy tờ cho thành viên Liên minh.</source>
        <translation>Papers are printed for members of the Alliance only.</translation>
    </message>
    <message>
        <source>Số {code} không còn gắn với lần kết nạp nào nên không in lại được.</source>
        <translation>Number {code} no longer belongs to any admission and cannot be printed again.</translation>
    </message>
    <message>
        <source>Thẻ</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Chưa có {paper}</source>
        <translation>Without {paper}</translation>
    </message>
    <message>
        <source>Trong năm {year}</source>
        <translation>In {year}</translation>
    </message>
    <message>
        <source>Thời điểm</source>
        <translation>As at</translation>
    </message>
    <message>
        <source>Tại ngày {day}</source>
        <translation>As at {day}</translation>
    </message>
    <message>
        <source>Hồ sơ, lý do</source>
        <translation>Papers, reason</translation>
    </message>
    <message>
        <source>Tổ chức này không còn trong sổ.</source>
        <translation>This organisation is no longer in the register.</translation>
    </message>
    <message>
        <source>trước đây: {names}</source>
        <translation>formerly: {names}</translation>
    </message>
    <message>
        <source>MST {code}</source>
        <translation>Tax code {code}</translation>
    </message>
    <message>
        <source>Nhóm ngành báo cáo</source>
        <translation>Report industry</translation>
    </message>
    <message>
        <source>Sản phẩm, OCOP</source>
        <translation>Products, OCOP</translation>
    </message>
    <message>
        <source>Thay đổi đăng ký</source>
        <translation>Changes of registration</translation>
    </message>
    <message>
        <source>Chưa ghi trong hồ sơ</source>
        <translation>Not recorded in the file yet</translation>
    </message>
    <message>
        <source>Tiền tính bằng triệu đồng</source>
        <translation>Money in million đồng</translation>
    </message>
    <message>
        <source>Số liệu {count} năm gần nhất</source>
        <translation>Figures of the last {count} years</translation>
    </message>
    <message>
        <source>{field} (đề xuất)</source>
        <translation>{field} (proposed)</translation>
    </message>
    <message>
        <source>{field}: đề xuất theo ngành, chưa ghi vào hồ sơ</source>
        <translation>{field}: proposed from the industry, not recorded yet</translation>
    </message>
    <message>
        <source>Thu nhập lao động</source>
        <translation>Workers’ income</translation>
    </message>
    <message>
        <source>Tổ chức đã chấm dứt nhưng chưa ghi thôi là thành viên.</source>
        <translation>The organisation exists no more, but the end of its membership is not recorded.</translation>
    </message>
    <message>
        <source>Chưa là thành viên Liên minh. Ghi đơn đề nghị gia nhập, hoặc kết nạp.</source>
        <translation>Not a member of the Alliance yet. Record an application, or admit it.</translation>
    </message>
    <message>
        <source>In giấy tờ</source>
        <translation>Print papers</translation>
    </message>
    <message>
        <source>Tạm dừng</source>
        <translation>Suspend</translation>
    </message>
    <message>
        <source>Sinh hoạt lại</source>
        <translation>Resume</translation>
    </message>
    <message>
        <source>Thôi thành viên</source>
        <translation>End membership</translation>
    </message>
    <message>
        <source>Ghi đơn</source>
        <translation>Record application</translation>
    </message>
    <message>
        <source>Không kết nạp</source>
        <translation>Refuse</translation>
    </message>
    <message>
        <source>Rút đơn</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Xóa đơn ghi nhầm</source>
        <translation>Remove a mistaken application</translation>
    </message>
    <message>
        <source>không rõ ngày</source>
        <translation>day unknown</translation>
    </message>
    <message>
        <source>Sửa tư cách thành viên</source>
        <translation>Edit membership</translation>
    </message>
    <message>
        <source>Sửa lần kết nạp {day}</source>
        <translation>Edit the membership of {day}</translation>
    </message>
    <message>
        <source>Xóa lần kết nạp {day} ghi nhầm</source>
        <translation>Remove the mistaken membership of {day}</translation>
    </message>
    <message>
        <source>Tư cách đề nghị</source>
        <translation>Kind applied for</translation>
    </message>
    <message>
        <source>Kết nạp lần đầu</source>
        <translation>First admitted</translation>
    </message>
    <message>
        <source>Kết nạp lần này</source>
        <translation>Admitted this time</translation>
    </message>
    <message>
        <source>Tạm dừng từ ngày</source>
        <translation>Suspended from</translation>
    </message>
    <message>
        <source>Nộp đơn đề nghị gia nhập</source>
        <translation>Applied to join</translation>
    </message>
    <message>
        <source>Thôi thành viên: {reason}</source>
        <translation>Membership ended: {reason}</translation>
    </message>
    <message>
        <source>Sinh hoạt trở lại</source>
        <translation>Resumed</translation>
    </message>
    <message>
        <source>Diễn biến</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Quyết định, ghi chú</source>
        <translation>Decision, note</translation>
    </message>
    <message>
        <source>Xóa mục ghi nhầm</source>
        <translation>Remove a mistaken entry</translation>
    </message>
    <message>
        <source>{code} (đã hủy)</source>
        <translation>{code} (void)</translation>
    </message>
    <message>
        <source>{code}, hủy ngày {day}: {reason}</source>
        <translation>{code}, voided on {day}: {reason}</translation>
    </message>
    <message>
        <source>Giấy tờ đã cấp</source>
        <translation>Papers issued</translation>
    </message>
    <message>
        <source>Loại thông báo</source>
        <translation>Kind of notice</translation>
    </message>
    <message>
        <source>Lập thông báo nợ</source>
        <translation>Make debt notices</translation>
    </message>
    <message>
        <source>Lập thông báo</source>
        <translation>Make notices</translation>
    </message>
    <message>
        <source>{count} khoản vay đang chọn, số liệu đến hết ngày {day}. Khoản vay không có nợ để báo thì được bỏ qua.</source>
        <translation>{count} loans selected, figures as of the end of {day}. A loan with nothing to tell of is left out.</translation>
    </message>
    <message>
        <source>Sổ thông báo nợ</source>
        <translation>Log of notices</translation>
    </message>
    <message>
        <source>In lại</source>
        <translation>Print again</translation>
    </message>
    <message>
        <source>Tìm khách hàng, số hợp đồng, số thông báo</source>
        <translation>Search customer, contract, notice number</translation>
    </message>
    <message>
        <source>thông báo</source>
        <translation>notices</translation>
    </message>
    <message>
        <source>Chưa gửi thông báo nào. Lập thông báo từ trang Theo dõi nợ.</source>
        <translation>No notice was sent yet. Make notices from the page Watching debt.</translation>
    </message>
    <message>
        <source>Số tiền báo (đồng)</source>
        <translation>Sum asked for (đồng)</translation>
    </message>
    <message>
        <source>Số liệu đến</source>
        <translation>Figures as of</translation>
    </message>
    <message>
        <source>Hủy số…</source>
        <translation>Void number…</translation>
    </message>
    <message>
        <source>{number}, ngày {day}</source>
        <translation>{number}, {day}</translation>
    </message>
    <message>
        <source>Thông tin chung</source>
        <translation>General information</translation>
    </message>
    <message>
        <source>Giấy chứng nhận đăng ký</source>
        <translation>Registration certificate</translation>
    </message>
    <message>
        <source>Quá trình hoạt động</source>
        <translation>Operating history</translation>
    </message>
    <message>
        <source>Giấy chứng nhận</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>Thôi từ ngày</source>
        <translation>Left on</translation>
    </message>
    <message>
        <source>Quyết định thôi</source>
        <translation>Leaving decision</translation>
    </message>
    <message>
        <source>Số liệu các năm</source>
        <translation>Figures by year</translation>
    </message>
    <message>
        <source>Mức độ đầy đủ</source>
        <translation>Completeness</translation>
    </message>
    <message>
        <source>Mức độ đầy đủ số liệu năm</source>
        <translation>Completeness of yearly figures</translation>
    </message>
    <message>
        <source>Chỉ thành viên Liên minh</source>
        <translation>Members of the Alliance only</translation>
    </message>
    <message>
        <source>Tên đơn vị</source>
        <translation>Name of organisation</translation>
    </message>
    <message>
        <source>Chỉ tiêu</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Nhóm</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Không có đơn vị nào.</source>
        <translation>No organisations.</translation>
    </message>
    <message>
        <source>Theo chỉ tiêu</source>
        <translation>By figure</translation>
    </message>
    <message>
        <source>31/12/{year}</source>
        <translation>31/12/{year}</translation>
    </message>
    <message>
        <source>Phải có số liệu: {count} đơn vị tồn tại và hoạt động (kể cả tạm ngừng) đến {day}. Nhấn Enter ở một dòng để mở các đơn vị còn thiếu.</source>
        <translation>Expected to report: {count} organisations that exist and work (suspended ones included) up to {day}. Press Enter on a line to open those missing.</translation>
    </message>
    <message>
        <source>Có bất kỳ số liệu nào</source>
        <translation>Any figure at all</translation>
    </message>
    <message>
        <source>{figure}, theo nhóm</source>
        <translation>{figure}, by group</translation>
    </message>
    <message>
        <source>Mở {count} đơn vị chưa có: {name}</source>
        <translation>Open {count} organisations that lack: {name}</translation>
    </message>
    <message>
        <source>Mở {count} đơn vị chưa có số liệu nào</source>
        <translation>Open {count} organisations without any figure</translation>
    </message>
    <message>
        <source>Mở {count} đơn vị còn thiếu: {name}</source>
        <translation>Open {count} organisations missing: {name}</translation>
    </message>
    <message>
        <source>Chưa ghi ngành</source>
        <translation>No industry recorded</translation>
    </message>
    <message>
        <source>Chưa ghi khu vực</source>
        <translation>No area recorded</translation>
    </message>
    <message>
        <source>Chưa ghi xã</source>
        <translation>No commune recorded</translation>
    </message>
    <message>
        <source>Đã có</source>
        <translation>Recorded</translation>
    </message>
    <message>
        <source>Phải có</source>
        <translation>Expected</translation>
    </message>
    <message>
        <source>Tỷ lệ</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Phiếu HTX-01 nhận về, năm {year}</source>
        <translation>HTX-01 sheets received, {year}</translation>
    </message>
    <message>
        <source>Không có phiếu nào.</source>
        <translation>There are no sheets.</translation>
    </message>
    <message>
        <source>Chọn một phiếu đã nhận để xem các thay đổi.</source>
        <translation>Choose a sheet received to see its changes.</translation>
    </message>
    <message>
        <source>Phím cách (hoặc bấm vào ô ✓) để bỏ hay lấy lại một phiếu, một giá trị. Chưa có gì được ghi cho tới khi nhấn Ghi.</source>
        <translation>Space bar (or click the ✓) leaves out or takes back a sheet or a value. Nothing is saved until you press Save.</translation>
    </message>
    <message>
        <source>Đang ghi các phiếu…</source>
        <translation>Saving the sheets…</translation>
    </message>
    <message>
        <source>Đã nhận {arrived} phiếu có thay đổi, {same} phiếu không khác sổ · không nhận được {refused} · còn thiếu {missing}</source>
        <translation>{arrived} sheets with changes received, {same} same as the register · {refused} refused · {missing} still missing</translation>
    </message>
    <message>
        <source>Ghi {sheets} phiếu ({values} thay đổi)</source>
        <translation>Save {sheets} sheets ({values} changes)</translation>
    </message>
    <message>
        <source>Chưa có phiếu nào được chọn để ghi.</source>
        <translation>No sheet is ticked to be saved.</translation>
    </message>
    <message>
        <source>Lý do, ghi chú</source>
        <translation>Reason, note</translation>
    </message>
    <message>
        <source>Trong sổ</source>
        <translation>In the register</translation>
    </message>
    <message>
        <source>Trên phiếu</source>
        <translation>On the sheet</translation>
    </message>
    <message>
        <source>Còn thiếu</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Ở đây là vốn của quỹ: nhận từ đâu, đã cho vay bao nhiêu, còn bao nhiêu. Trước hết hãy ghi quỹ.</source>
        <translation>Here stands the capital of the fund: where it comes from, how much is lent, how much is left. First record the fund.</translation>
    </message>
    <message>
        <source>Trước hết hãy ghi nguồn vốn.</source>
        <translation>First record a source of capital.</translation>
    </message>
    <message>
        <source>Sửa thông tin quỹ…</source>
        <translation>Edit the fund…</translation>
    </message>
    <message>
        <source>Thêm quỹ hỗ trợ…</source>
        <translation>Add support fund…</translation>
    </message>
    <message>
        <source>Các nguồn vốn</source>
        <translation>Sources of capital</translation>
    </message>
    <message>
        <source>Sửa nguồn vốn…</source>
        <translation>Edit source…</translation>
    </message>
    <message>
        <source>Xóa nguồn vốn</source>
        <translation>Remove source</translation>
    </message>
    <message>
        <source>Chưa ghi nguồn vốn nào. Hợp đồng vay ghi trước khi có nguồn vốn không tính vào nguồn nào.</source>
        <translation>No source of capital is recorded yet. Contracts entered before count for no source.</translation>
    </message>
    <message>
        <source>Chứng từ nhận, hoàn trả vốn</source>
        <translation>Papers of capital received and returned</translation>
    </message>
    <message>
        <source>Hủy chứng từ…</source>
        <translation>Void paper…</translation>
    </message>
    <message>
        <source>Chưa có chứng từ nào đến ngày này.</source>
        <translation>No papers up to this day.</translation>
    </message>
    <message>
        <source>Khách hàng dư nợ lớn nhất so với giới hạn {one} % và {related} % vốn điều lệ thực có</source>
        <translation>Customers who owe most, against the limits of {one} % and {related} % of actual charter capital</translation>
    </message>
    <message>
        <source>Đến ngày này không khách hàng nào còn dư nợ.</source>
        <translation>On this day no customer owes principal.</translation>
    </message>
    <message>
        <source>Vốn điều lệ qua các thời kỳ</source>
        <translation>Charter capital through time</translation>
    </message>
    <message>
        <source>Ghi mức vốn từ một ngày…</source>
        <translation>Record capital from a day…</translation>
    </message>
    <message>
        <source>Xóa mức này</source>
        <translation>Remove this line</translation>
    </message>
    <message>
        <source>Đã nhận</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Đã hoàn trả</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Đã cho vay</source>
        <translation>Lent</translation>
    </message>
    <message>
        <source>Đã thu gốc</source>
        <translation>Principal collected</translation>
    </message>
    <message>
        <source>% vốn điều lệ</source>
        <translation>% of charter capital</translation>
    </message>
    <message>
        <source>Cùng người có liên quan</source>
        <translation>With related persons</translation>
    </message>
    <message>
        <source>% vốn điều lệ (nhóm)</source>
        <translation>% of charter capital (group)</translation>
    </message>
    <message>
        <source>Vốn điều lệ sổ sách</source>
        <translation>Charter capital booked</translation>
    </message>
    <message>
        <source>từ khi thành lập</source>
        <translation>since it was founded</translation>
    </message>
    <message>
        <source>{name} · {model} · số liệu đến hết ngày {day}, đơn vị tính: đồng</source>
        <translation>{name} · {model} · figures at the end of {day}, unit: đồng</translation>
    </message>
    <message>
        <source>có hiệu lực {since}</source>
        <translation>in force {since}</translation>
    </message>
    <message>
        <source>chưa ghi mức vốn của ngày này</source>
        <translation>no capital recorded for this day</translation>
    </message>
    <message>
        <source>trong đó từ vốn ủy thác {amount} đ</source>
        <translation>of it from entrusted capital {amount} đ</translation>
    </message>
    <message>
        <source>Tỷ lệ vốn đã cho vay</source>
        <translation>Disbursed share of capital</translation>
    </message>
    <message>
        <source>chỉ tiêu từ {target} % trở lên</source>
        <translation>target at least {target} %</translation>
    </message>
    <message>
        <source>Còn cho vay được</source>
        <translation>Left to lend</translation>
    </message>
    <message>
        <source>tiền còn lại của các nguồn vốn</source>
        <translation>money left of the sources of capital</translation>
    </message>
    <message>
        <source>chưa ghi nguồn vốn</source>
        <translation>no source of capital recorded</translation>
    </message>
    <message>
        <source>từ {day}</source>
        <translation>from {day}</translation>
    </message>
    <message>
        <source>Cộng: nhận {received}, hoàn trả {returned}, cho vay {lent}, thu gốc {collected}, còn lại {left} đ.</source>
        <translation>Together: received {received}, returned {returned}, lent {lent}, principal collected {collected}, left {left} đ.</translation>
    </message>
    <message>
        <source>Các khoản vay chưa ghi nguồn vốn: cho vay {lent}, thu gốc {collected} đ.</source>
        <translation>Loans without a recorded source: lent {lent}, principal collected {collected} đ.</translation>
    </message>
    <message>
        <source>Không khác sổ</source>
        <translation>Same as the register</translation>
    </message>
    <message>
        <source>Không nhận được</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>{count} giá trị cần xem lại</source>
        <translation>{count} values to review</translation>
    </message>
    <message>
        <source>{doubt} Nhấn phím cách để dùng số đề xuất.</source>
        <translation>{doubt} Press the space bar to use the proposed figure.</translation>
    </message>
    <message>
        <source>Chưa có số liệu năm nào. Nhấn “Số liệu năm …” để ghi.</source>
        <translation>No figures for any year yet. Press “Figures for …” to enter them.</translation>
    </message>
    <message>
        <source>Lúc</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Hãy ghi tên cơ quan; tên này in trên mọi văn bản.</source>
        <translation>Enter the office name; it is printed on every document.</translation>
    </message>
    <message>
        <source>Hãy ghi địa danh, ví dụ: An Giang.</source>
        <translation>Enter the place name, for example: An Giang.</translation>
    </message>
    <message>
        <source>Ký hiệu viết liền, không có dấu cách và dấu gạch chéo, ví dụ: LMHTX.</source>
        <translation>Write the symbol as one word, without spaces or slashes, for example: LMHTX.</translation>
    </message>
    <message>
        <source>Chưa có gì thay đổi.</source>
        <translation>Nothing has changed yet.</translation>
    </message>
    <message>
        <source>Sửa thông tin cơ quan</source>
        <translation>Edit office details</translation>
    </message>
    <message>
        <source>trước khi nâng cấp</source>
        <translation>before upgrade</translation>
    </message>
    <message>
        <source>trước khi phục hồi</source>
        <translation>before restore</translation>
    </message>
    <message>
        <source>Đã sao lưu {rows} dòng lúc {time}, đã mở lại và đếm đủ.</source>
        <translation>Backed up {rows} rows at {time}; the copy was reopened and fully counted.</translation>
    </message>
    <message>
        <source>{size} KB</source>
        <translation>{size} KB</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>Kiểm tra</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Kiểm tra toàn bộ dữ liệu (F9)</source>
        <translation>Check all data (F9)</translation>
    </message>
    <message>
        <source>Kiểm tra cấu trúc tệp, liên kết giữa các phần, số dư, số chứng từ và các quy tắc nghiệp vụ.</source>
        <translation>Check the file structure, links between parts, balances, document numbers and business rules.</translation>
    </message>
    <message>
        <source>Điều cần xem lại</source>
        <translation>Point to review</translation>
    </message>
    <message>
        <source>Bấm Kiểm tra; những điều cần xem lại hiện ở đây.</source>
        <translation>Press Check; points to review appear here.</translation>
    </message>
    <message>
        <source>Đang kiểm tra dữ liệu…</source>
        <translation>Checking data…</translation>
    </message>
    <message>
        <source>Có {count} điều cần xem lại.</source>
        <translation>There are {count} points to review.</translation>
    </message>
    <message>
        <source>Dữ liệu nguyên vẹn, mọi phép kiểm tra đều đạt.</source>
        <translation>The data is intact; every check passed.</translation>
    </message>
    <message>
        <source>Sao lưu ngay</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>Chép, mở lại và đếm bản sao (Ctrl+Shift+S)</source>
        <translation>Copy, reopen and count the backup (Ctrl+Shift+S)</translation>
    </message>
    <message>
        <source>Mở để xem</source>
        <translation>Open to view</translation>
    </message>
    <message>
        <source>Phục hồi…</source>
        <translation>Restore…</translation>
    </message>
    <message>
        <source>Bản sao nằm ở: {folder}. Giữ mọi bản của 2 ngày, rồi 14 bản ngày, 8 bản tuần, 24 bản tháng. Nên chép thư mục này sang ổ đĩa khác mỗi tuần.</source>
        <translation>Backups are in: {folder}. All copies from the last 2 days are kept, then 14 daily, 8 weekly and 24 monthly copies. Copy this folder to another drive every week.</translation>
    </message>
    <message>
        <source>Dung lượng</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Số dòng</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Tệp</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Chưa có bản sao nào. Chương trình tự sao lưu khi đóng; bạn cũng có thể sao lưu ngay.</source>
        <translation>No backups yet. The program backs up by itself on closing; you can also back up now.</translation>
    </message>
    <message>
        <source>Đang đọc các bản sao…</source>
        <translation>Reading backups…</translation>
    </message>
    <message>
        <source>Đang kiểm tra bản sao…</source>
        <translation>Checking the backup…</translation>
    </message>
    <message>
        <source>không đọc được</source>
        <translation>unreadable</translation>
    </message>
    <message>
        <source>Nhật ký</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Người làm</source>
        <translation>Done by</translation>
    </message>
    <message>
        <source>Thời gian</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>7 ngày qua</source>
        <translation>Last 7 days</translation>
    </message>
    <message>
        <source>30 ngày qua</source>
        <translation>Last 30 days</translation>
    </message>
    <message>
        <source>Hoàn tác việc này</source>
        <translation>Undo this action</translation>
    </message>
    <message>
        <source>Tìm việc đã làm, người làm…</source>
        <translation>Find an action, a person…</translation>
    </message>
    <message>
        <source>Mọi việc ghi, sửa, xóa đều được lưu lại ở đây, kèm người làm và giá trị trước, sau.</source>
        <translation>Every save, edit and deletion is kept here, with who did it and the values before and after.</translation>
    </message>
    <message>
        <source>Việc đã làm</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>đã hoàn tác</source>
        <translation>undone</translation>
    </message>
    <message>
        <source>không hoàn tác</source>
        <translation>cannot be undone</translation>
    </message>
    <message>
        <source>Hoàn tác</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Mục</source>
        <extracomment>Roles of a cell: whether its side is taken, whether there is anything to choose, whether both may be taken.</extracomment>
        <translation>Item</translation>
    </message>
    <message>
        <source>{text}, được lấy</source>
        <translation>{text}, taken</translation>
    </message>
    <message>
        <source>chưa ghi</source>
        <extracomment>What stands for &quot;not recorded&quot; where it is typed or pasted. Row, column, the cell before and after; None: nothing typed, it shows what is kept. What was kept when a cell was typed: what is kept now may be another&apos;s.</extracomment>
        <translation>not recorded</translation>
    </message>
    <message>
        <source>Chọn giá trị giữ lại</source>
        <translation>Choose the values to keep</translation>
    </message>
    <message>
        <source>Trước</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Sau</source>
        <translation>After</translation>
    </message>
    <message>
        <source>{act} (đã hoàn tác)</source>
        <translation>{act} (taken back)</translation>
    </message>
    <message>
        <source>LỊCH SỬ THAY ĐỔI HỒ SƠ</source>
        <translation>HISTORY OF CHANGES</translation>
    </message>
    <message>
        <source>Tổng cộng: {count} thay đổi.</source>
        <translation>Total: {count} changes.</translation>
    </message>
    <message>
        <source>NGƯỜI LẬP</source>
        <translation>PREPARED BY</translation>
    </message>
    <message>
        <source>Lịch sử {name}</source>
        <translation>History of {name}</translation>
    </message>
    <message>
        <source>Việc này không sửa dòng nào.</source>
        <translation>This action changed no rows.</translation>
    </message>
    <message>
        <source>Chỉ liệt kê {count} thay đổi đầu.</source>
        <translation>Only the first {count} changes are listed.</translation>
    </message>
    <message>
        <source>{moment} · {user}</source>
        <translation>{moment} · {user}</translation>
    </message>
    <message>
        <source>số {number}</source>
        <extracomment>A row as the audit trail keeps rows: by column, days as ISO text. A row by its table and its id. A whole number from here on is written with dots between its thousands; below it may be a year. A row named by a row named by a row: further than this nobody can follow.</extracomment>
        <translation>no. {number}</translation>
    </message>
    <message>
        <source>có</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>không</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Sao lưu và phục hồi</source>
        <translation>Backup and restore</translation>
    </message>
    <message>
        <source>Mẫu văn bản</source>
        <translation>Templates</translation>
    </message>
    <message>
        <source>Dữ liệu cá nhân</source>
        <translation>Personal data</translation>
    </message>
    <message>
        <source>Thông tin cơ quan</source>
        <translation>Office details</translation>
    </message>
    <message>
        <source>Mẫu văn bản của cơ quan</source>
        <translation>Document template of the office</translation>
    </message>
    <message>
        <source>Mẫu văn bản {code}</source>
        <translation>Document template {code}</translation>
    </message>
    <message>
        <source>Mã mẫu</source>
        <translation>Template code</translation>
    </message>
    <message>
        <source>Ngày thay</source>
        <translation>Replaced on</translation>
    </message>
    <message>
        <source>Kiểm tra dữ liệu</source>
        <translation>Data check</translation>
    </message>
    <message>
        <source>Phục hồi bản sao</source>
        <translation>Restore backup</translation>
    </message>
    <message>
        <source>Đưa dữ liệu trở về lúc {moment}?</source>
        <translation>Return the data to {moment}?</translation>
    </message>
    <message>
        <source>Bản sao đã được mở và kiểm tra, còn nguyên vẹn. Mọi việc ghi sau lúc đó sẽ không còn trong tệp đang dùng; tệp đang dùng được giữ lại thành một bản sao riêng, nên có thể quay lại.</source>
        <translation>The backup has been opened and checked, and is intact. Anything saved after that time will no longer be in the current file; the current file is kept as a separate backup, so you can go back.</translation>
    </message>
    <message>
        <source>Mở để xem trước</source>
        <translation>Open to view first</translation>
    </message>
    <message>
        <source>Phục hồi</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Số dòng của mọi bảng giống như bây giờ.</source>
        <translation>Every table has the same number of rows as now.</translation>
    </message>
    <message>
        <source>Phần dữ liệu</source>
        <translation>Data section</translation>
    </message>
    <message>
        <source>Trong bản sao</source>
        <translation>In the backup</translation>
    </message>
    <message>
        <source>Bây giờ</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Cơ quan</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Trên văn bản</source>
        <translation>On documents</translation>
    </message>
    <message>
        <source>Đơn gia nhập</source>
        <translation>Application to join</translation>
    </message>
    <message>
        <source>Đơn gia nhập ngày {applied_on}</source>
        <translation>Application of {applied_on}</translation>
    </message>
    <message>
        <source>Ngày đơn</source>
        <translation>Applied on</translation>
    </message>
    <message>
        <source>Kết quả xét</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Ngày xét</source>
        <translation>Decided on</translation>
    </message>
    <message>
        <source>Tạm dừng sinh hoạt</source>
        <translation>Suspension of membership</translation>
    </message>
    <message>
        <source>Tạm dừng sinh hoạt từ {since}</source>
        <translation>Suspension from {since}</translation>
    </message>
    <message>
        <source>Trở lại từ ngày</source>
        <translation>Back from</translation>
    </message>
    <message>
        <source>Giấy tờ thành viên</source>
        <translation>Membership paper</translation>
    </message>
    <message>
        <source>Loại giấy</source>
        <translation>Kind of paper</translation>
    </message>
    <message>
        <source>Số thứ tự trong năm</source>
        <translation>Number within the year</translation>
    </message>
    <message>
        <source>Số hiệu</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Người ký</source>
        <translation>Signatories</translation>
    </message>
    <message>
        <source>In ở dòng đầu văn bản, chữ hoa.</source>
        <translation>Printed at the top of documents, in capitals.</translation>
    </message>
    <message>
        <source>Trước ngày tháng: An Giang, ngày …</source>
        <translation>Before the date: An Giang, ngày …</translation>
    </message>
    <message>
        <source>Sau số văn bản: Số: 12/BC-LMHTX</source>
        <translation>After the document number: Số: 12/BC-LMHTX</translation>
    </message>
    <message>
        <source>Dòng đầu: Mẫu số 01-TT hay C40-BB; dòng sau: thông tư ban hành. Phiếu chi tự theo mẫu tương ứng.</source>
        <translation>First line: form 01-TT or C40-BB; next line: the circular it follows. Payments take the matching form by themselves.</translation>
    </message>
    <message>
        <source>Mỗi nơi một dòng.</source>
        <translation>One recipient per line.</translation>
    </message>
    <message>
        <source>Ví dụ: CHỦ TỊCH</source>
        <translation>For example: CHỦ TỊCH</translation>
    </message>
    <message>
        <source>Ký thay thì in: KT. CHỦ TỊCH, dòng dưới PHÓ CHỦ TỊCH</source>
        <translation>Signing for the head is printed: KT. CHỦ TỊCH, and PHÓ CHỦ TỊCH below</translation>
    </message>
    <message>
        <source>Sửa thông tin cơ quan (F2)</source>
        <translation>Edit office details (F2)</translation>
    </message>
    <message>
        <source>Tư cách thành viên Liên minh</source>
        <translation>Alliance membership</translation>
    </message>
    <message>
        <source>Tỉnh, thành phố</source>
        <translation>Province or city</translation>
    </message>
    <message>
        <source>Năm hội phí</source>
        <translation>Fee year</translation>
    </message>
    <message>
        <source>Mức hội phí</source>
        <translation>Fee rate</translation>
    </message>
    <message>
        <source>Mức hội phí {kind} {sector}</source>
        <translation>Fee rate {kind} {sector}</translation>
    </message>
    <message>
        <source>Mức thu</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Hội phí phải nộp</source>
        <translation>Fees due</translation>
    </message>
    <message>
        <source>Hội phí phải nộp năm {year}</source>
        <translation>Fee due for {year}</translation>
    </message>
    <message>
        <source>Theo biểu mức</source>
        <translation>By the tariff</translation>
    </message>
    <message>
        <source>Miễn, giảm hội phí</source>
        <translation>Fee exemption or reduction</translation>
    </message>
    <message>
        <source>Quyết định ngày {decided_on}</source>
        <translation>Decision of {decided_on}</translation>
    </message>
    <message>
        <source>Phiếu thu hội phí</source>
        <translation>Fee receipt</translation>
    </message>
    <message>
        <source>Quyết định nhóm nợ</source>
        <translation>Debt group decision</translation>
    </message>
    <message>
        <source>Buổi học</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Buổi học {day} ({part})</source>
        <translation>Session {day} ({part})</translation>
    </message>
    <message>
        <source>Học viên</source>
        <translation>Learner</translation>
    </message>
    <message>
        <source>Ghi danh</source>
        <translation>Enrolment</translation>
    </message>
    <message>
        <source>Điểm danh</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Điểm danh {enrolment_id}, {session_id}</source>
        <translation>Attendance of {enrolment_id}, {session_id}</translation>
    </message>
    <message>
        <source>Kinh phí lớp</source>
        <translation>Class budget</translation>
    </message>
    <message>
        <source>Chứng nhận {text}</source>
        <translation>Certificate {text}</translation>
    </message>
    <message>
        <source>Cấp lại ngày {reissued_on}</source>
        <translation>Reissued on {reissued_on}</translation>
    </message>
    <message>
        <source>Chứng nhận</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>Cấp lại chứng nhận</source>
        <translation>Certificate reissue</translation>
    </message>
    <message>
        <source>Số liệu nhập của biểu</source>
        <translation>Figures typed into forms</translation>
    </message>
    <message>
        <source>Biểu {form} {period}: {row}, {column}</source>
        <translation>Form {form} {period}: {row}, {column}</translation>
    </message>
    <message>
        <source>Số</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Giá trị</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Ngày lập danh sách thu</source>
        <translation>Day of the list</translation>
    </message>
    <message>
        <source>Đối tượng vay</source>
        <translation>Kind of borrower</translation>
    </message>
    <message>
        <source>Ngày kết thúc</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>Cột của biểu</source>
        <translation>Column of the form</translation>
    </message>
    <message>
        <source>Lý do thôi</source>
        <translation>Reason for leaving</translation>
    </message>
    <message>
        <source>Biểu</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Lãi suất quá hạn (lần)</source>
        <translation>Overdue rate (times)</translation>
    </message>
    <message>
        <source>Miễn, giảm</source>
        <translation>Relief</translation>
    </message>
    <message>
        <source>Chức vụ người đại diện</source>
        <translation>Title of the representative</translation>
    </message>
    <message>
        <source>Lợi nhuận chưa phân phối</source>
        <translation>Retained result</translation>
    </message>
    <message>
        <source>Dòng của biểu</source>
        <translation>Row of the form</translation>
    </message>
    <message>
        <source>Tỷ lệ trích nộp (%)</source>
        <translation>Share passed upward (%)</translation>
    </message>
    <message>
        <source>Mức dự để cấp chứng nhận (%)</source>
        <translation>Attendance for a certificate (%)</translation>
    </message>
    <message>
        <source>Lý do rút</source>
        <translation>Reason for withdrawal</translation>
    </message>
    <message>
        <source>Tên cơ quan</source>
        <extracomment>The office&apos;s settings, in the order of the form.</extracomment>
        <translation>Office name</translation>
    </message>
    <message>
        <source>Cơ quan chủ quản</source>
        <translation>Parent body</translation>
    </message>
    <message>
        <source>Địa danh trên văn bản</source>
        <translation>Place name on documents</translation>
    </message>
    <message>
        <source>Ký hiệu văn bản</source>
        <translation>Document symbol</translation>
    </message>
    <message>
        <source>Mã đơn vị quan hệ ngân sách</source>
        <translation>Budget unit code</translation>
    </message>
    <message>
        <source>Chức vụ người ký</source>
        <translation>Signatory’s position</translation>
    </message>
    <message>
        <source>Cấp phó ký thay</source>
        <translation>Deputy who signs</translation>
    </message>
    <message>
        <source>Chức vụ cấp phó</source>
        <translation>Title of the deputy</translation>
    </message>
    <message>
        <source>Ký hiệu mẫu phiếu thu</source>
        <translation>Receipt form</translation>
    </message>
    <message>
        <source>Phiên bản tạo tệp</source>
        <translation>Version that made the file</translation>
    </message>
    <message>
        <source>Chênh so với năm trước cần xem lại (%)</source>
        <translation>Difference from the year before to look at (%)</translation>
    </message>
    <message>
        <source>Kế toán trưởng</source>
        <translation>Chief accountant</translation>
    </message>
    <message>
        <source>Thủ quỹ</source>
        <translation>Cashier</translation>
    </message>
    <message>
        <source>Người lập biểu</source>
        <translation>Prepared by</translation>
    </message>
    <message>
        <source>Nơi nhận</source>
        <translation>Recipients</translation>
    </message>
    <message>
        <source>Những người ký</source>
        <extracomment>Settings as they are stored, where the form asks otherwise.</extracomment>
        <translation>Signatories</translation>
    </message>
    <message>
        <source>Mã tỉnh</source>
        <translation>Province code</translation>
    </message>
    <message>
        <source>Chưa kiểm tra được vì thiếu số liệu: {rule}</source>
        <translation>Could not be checked because figures are missing: {rule}</translation>
    </message>
    <message>
        <source>Nhập “{value}” vào biểu {form} {period}: {row}, {column}</source>
        <translation>Enter “{value}” in form {form} {period}: {row}, {column}</translation>
    </message>
    <message>
        <source>Ô này chưa có số nhập tay.</source>
        <translation>This cell has no typed value.</translation>
    </message>
    <message>
        <source>Xóa số nhập tay ở biểu {form} {period}: {row}, {column}</source>
        <translation>Delete the typed value in form {form} {period}: {row}, {column}</translation>
    </message>
    <message>
        <source>Không có ô nào để nhập.</source>
        <translation>There are no cells to fill in.</translation>
    </message>
    <message>
        <source>{row}: {what}</source>
        <translation>{row}: {what}</translation>
    </message>
    <message>
        <source>Nhập {count} ô vào biểu {form} {period}</source>
        <translation>Enter {count} cells in form {form} {period}</translation>
    </message>
    <message>
        <source>Đếm các mục dưới đây.</source>
        <translation>Counts the items below.</translation>
    </message>
    <message>
        <source>Cộng số của các mục dưới đây.</source>
        <translation>Adds up the items below.</translation>
    </message>
    <message>
        <source>Bình quân số của các mục có số liệu dưới đây.</source>
        <translation>Averages the items below that have figures.</translation>
    </message>
    <message>
        <source>Tỷ lệ tính từ các mục dưới đây.</source>
        <translation>Ratio calculated from the items below.</translation>
    </message>
    <message>
        <source>Biểu {form} không có dòng “{key}”.</source>
        <extracomment>Longest words a cell holds.</extracomment>
        <translation>Form {form} has no row “{key}”.</translation>
    </message>
    <message>
        <source>Biểu {form} không có cột “{key}”.</source>
        <translation>Form {form} has no column “{key}”.</translation>
    </message>
    <message>
        <source>Cột “{column}” không áp dụng cho dòng “{row}”.</source>
        <translation>Column “{column}” does not apply to row “{row}”.</translation>
    </message>
    <message>
        <source>Dòng “{label}” là tiêu đề, không có số.</source>
        <translation>Row “{label}” is a heading and has no figures.</translation>
    </message>
    <message>
        <source>Lấy từ hồ sơ của dòng này.</source>
        <translation>Taken from the record of this line.</translation>
    </message>
    <message>
        <source>Tính trong biểu: {formula}</source>
        <translation>Calculated within the form: {formula}</translation>
    </message>
    <message>
        <source>Ô này do người lập biểu nhập.</source>
        <translation>This cell is filled in by the person preparing the form.</translation>
    </message>
    <message>
        <source>{label}, {days}. {how}</source>
        <translation>{label}, {days}. {how}</translation>
    </message>
    <message>
        <source>Gia quyền theo {weight}.</source>
        <translation>Weighted by {weight}.</translation>
    </message>
    <message>
        <source>{count} mục chưa có số liệu, không tính vào.</source>
        <translation>{count} items have no figures yet and are not included.</translation>
    </message>
    <message>
        <source>tại ngày {day}</source>
        <translation>as at {day}</translation>
    </message>
    <message>
        <source>từ {start} đến {end}</source>
        <translation>from {start} to {end}</translation>
    </message>
    <message>
        <source>công thức trống</source>
        <extracomment>Longer formulas than these are a slip, and would only be hard to read.</extracomment>
        <translation>empty formula</translation>
    </message>
    <message>
        <source>công thức dài quá {most} ký tự</source>
        <translation>formula longer than {most} characters</translation>
    </message>
    <message>
        <source>“{text}” không phải là công thức</source>
        <translation>“{text}” is not a formula</translation>
    </message>
    <message>
        <source>công thức lồng nhau quá {most} tầng</source>
        <translation>formula nested more than {most} levels deep</translation>
    </message>
    <message>
        <source>số phải viết bằng chữ số thường, không phải “{text}”</source>
        <translation>numbers must be written in ordinary digits, not “{text}”</translation>
    </message>
    <message>
        <source>“{piece}” không thuộc ngôn ngữ công thức (chỉ có tên, số, + - * / và so sánh)</source>
        <translation>“{piece}” is not part of the formula language (only names, numbers, + - * / and comparisons)</translation>
    </message>
    <message>
        <source>Đơn vị tính</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Không có biểu {code}; các biểu hiện có: {codes}.</source>
        <translation>There is no form {code}; available forms: {codes}.</translation>
    </message>
    <message>
        <source>Biểu {code} không áp dụng cho {period}.</source>
        <translation>Form {code} does not apply to {period}.</translation>
    </message>
    <message>
        <source>Biểu {code} chỉ lập theo: {kinds}.</source>
        <translation>Form {code} is prepared only by: {kinds}.</translation>
    </message>
    <message>
        <source>Thiếu bảng tính trống {book} của biểu {code}.</source>
        <translation>The blank workbook {book} of form {code} is missing.</translation>
    </message>
    <message>
        <source>Hãy chép lại tệp ấy vào thư mục biểu mẫu, cạnh {name}.</source>
        <translation>Copy that file back into the forms folder, next to {name}.</translation>
    </message>
    <message>
        <source>Hai tệp {first} và {second} cùng khai biểu {code} cho một thời gian.</source>
        <translation>The files {first} and {second} both define form {code} for the same time.</translation>
    </message>
    <message>
        <source>Hãy ghi “valid_to” cho bản cũ.</source>
        <translation>Enter “valid_to” in the older version.</translation>
    </message>
    <message>
        <source>dòng {line}</source>
        <extracomment>What column headings may say, and what a check&apos;s sentence may say.</extracomment>
        <translation>line {line}</translation>
    </message>
    <message>
        <source>Hãy sửa tệp biểu này rồi mở lại chương trình.</source>
        <translation>Correct this form file, then reopen the program.</translation>
    </message>
    <message>
        <source>phải là một bảng</source>
        <translation>must be a table</translation>
    </message>
    <message>
        <source>thiếu “{name}”</source>
        <translation>“{name}” is missing</translation>
    </message>
    <message>
        <source>“{name}” không đúng kiểu</source>
        <translation>“{name}” is of the wrong type</translation>
    </message>
    <message>
        <source>“{name}” không thể là “{text}” (chỉ có: {allowed})</source>
        <translation>“{name}” cannot be “{text}” (only: {allowed})</translation>
    </message>
    <message>
        <source>“{name}” có chỗ điền lạ {word}</source>
        <translation>“{name}” has an unknown placeholder {word}</translation>
    </message>
    <message>
        <source>“{name}” có ngoặc nhọn lẻ</source>
        <translation>“{name}” has an unmatched brace</translation>
    </message>
    <message>
        <source>không có đơn vị tính “{unit}”</source>
        <translation>there is no unit “{unit}”</translation>
    </message>
    <message>
        <source>có từ lạ “{name}”</source>
        <translation>unknown word “{name}”</translation>
    </message>
    <message>
        <source>không đúng cú pháp TOML ({error})</source>
        <translation>invalid TOML syntax ({error})</translation>
    </message>
    <message>
        <source>“{name}” chỉ gồm chữ không dấu, số và gạch dưới</source>
        <translation>“{name}” may contain only unaccented letters, digits and underscores</translation>
    </message>
    <message>
        <source>“cut_off” viết như 31/12</source>
        <translation>“cut_off” is written like 31/12</translation>
    </message>
    <message>
        <source>chỉ được có một trong “indicator”, “formula”, “typed”, “each”</source>
        <translation>only one of “indicator”, “formula”, “typed”, “each” may be given</translation>
    </message>
    <message>
        <source>danh sách không có “{value}” (cột “{column}”)</source>
        <translation>the list has no “{value}” (column “{column}”)</translation>
    </message>
    <message>
        <source>cột chữ phải có typing = &quot;only&quot;</source>
        <translation>a text column must have typing = &quot;only&quot;</translation>
    </message>
    <message>
        <source>dòng chữ phải có typed = true</source>
        <translation>a text row must have typed = true</translation>
    </message>
    <message>
        <source>không có cột “{name}”</source>
        <translation>there is no column “{name}”</translation>
    </message>
    <message>
        <source>không có dòng “{name}”</source>
        <translation>there is no row “{name}”</translation>
    </message>
    <message>
        <source>tên xuất hiện hai lần</source>
        <translation>name appears twice</translation>
    </message>
    <message>
        <source>không có “indicator”, “formula” hay “typed”</source>
        <translation>there is no “indicator”, “formula” or “typed”</translation>
    </message>
    <message>
        <source>không có chỉ số “{indicator}” (cột “{column}”)</source>
        <translation>there is no indicator “{indicator}” (column “{column}”)</translation>
    </message>
    <message>
        <source>cột “{column}” không áp dụng cho dòng “{row}”</source>
        <translation>column “{column}” does not apply to row “{row}”</translation>
    </message>
    <message>
        <source>công thức chạy vòng: {circle}</source>
        <translation>circular formula: {circle}</translation>
    </message>
    <message>
        <source>trong “formula”: {what}</source>
        <translation>in “formula”: {what}</translation>
    </message>
    <message>
        <source>Không tính được vì số chia bằng 0.</source>
        <extracomment>Sources by the key of the indicator they answer. What stands in a cell that can hold no value, as statistical forms do.</extracomment>
        <translation>Cannot be calculated because the divisor is 0.</translation>
    </message>
    <message>
        <source>Số:        /BC-…………</source>
        <translation>No.:        /BC-…………</translation>
    </message>
    <message>
        <source>Liên minh Hợp tác xã</source>
        <translation>Cooperative Alliance</translation>
    </message>
    <message>
        <source>Số:        /BC-{suffix}</source>
        <translation>No.:        /BC-{suffix}</translation>
    </message>
    <message>
        <source>Biểu {code}</source>
        <extracomment>Beyond this many value columns the table is printed small.</extracomment>
        <translation>Form {code}</translation>
    </message>
    <message>
        <source>Nơi nhận: {receivers}; lưu VT.</source>
        <translation>Recipients: {receivers}; file copy.</translation>
    </message>
    <message>
        <source>Căn cứ: {legal}.</source>
        <translation>Legal basis: {legal}.</translation>
    </message>
    <message>
        <source>{code}, {period}. Mã kiểm tra: {check}</source>
        <translation>{code}, {period}. Check code: {check}</translation>
    </message>
    <message>
        <source>{typed} (nhập tay)</source>
        <translation>{typed} (typed)</translation>
    </message>
    <message>
        <source>STT</source>
        <extracomment>Wider than this (design pixels) the sheet is laid across.</extracomment>
        <translation>No.</translation>
    </message>
    <message>
        <source>Hồ sơ</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>PHỤ LỤC GIẢI TRÌNH SỐ LIỆU</source>
        <translation>APPENDIX: EXPLANATION OF FIGURES</translation>
    </message>
    <message>
        <source>Biểu {code}, {period}</source>
        <translation>Form {code}, {period}</translation>
    </message>
    <message>
        <source>{row} – {column}: {value} {unit}</source>
        <translation>{row} – {column}: {value} {unit}</translation>
    </message>
    <message>
        <source>Giải trình {code} {period}</source>
        <translation>Explanation {code} {period}</translation>
    </message>
    <message>
        <source>Biểu {form} không áp dụng cho {period}.</source>
        <translation>Form {form} does not apply to {period}.</translation>
    </message>
    <message>
        <source>Ô này do chương trình tính từ hồ sơ; hãy sửa ở hồ sơ, không nhập tay được.</source>
        <translation>The program calculates this cell from the records; correct the records instead, it cannot be typed over.</translation>
    </message>
    <message>
        <source>Chưa nhập gì.</source>
        <translation>Nothing entered yet.</translation>
    </message>
    <message>
        <source>Dài quá {most} ký tự.</source>
        <translation>Longer than {most} characters.</translation>
    </message>
    <message>
        <source>Chỉ ghi đến {places} chữ số lẻ.</source>
        <translation>At most {places} decimal places.</translation>
    </message>
    <message>
        <source>Phải là số nguyên.</source>
        <translation>Must be a whole number.</translation>
    </message>
    <message>
        <source>Số này không thể âm.</source>
        <translation>This number cannot be negative.</translation>
    </message>
    <message>
        <source>“{text}” quá lớn; hãy kiểm tra lại.</source>
        <translation>“{text}” is too large; please check it.</translation>
    </message>
    <message>
        <source>Điều cần xem</source>
        <translation>Point to check</translation>
    </message>
    <message>
        <source>Biểu này không có quy tắc kiểm tra.</source>
        <translation>This form has no check rules.</translation>
    </message>
    <message>
        <source>Kiểm tra: {tried} phép so sánh đều đạt.</source>
        <translation>Check: all {tried} comparisons passed.</translation>
    </message>
    <message>
        <source>Kiểm tra: {errors} chỗ sai, {warnings} chỗ cần xem lại. Bấm vào dòng để đến ô.</source>
        <translation>Check: {errors} errors, {warnings} points to review. Click a row to go to the cell.</translation>
    </message>
    <message>
        <source>Số này từ đâu ra?</source>
        <extracomment>As many records as are seen without scrolling; the others scroll.</extracomment>
        <translation>Where does this number come from?</translation>
    </message>
    <message>
        <source>In phụ lục</source>
        <translation>Print appendix</translation>
    </message>
    <message>
        <source>Đóng (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
    <message>
        <source>Không có hồ sơ nào đứng sau ô này.</source>
        <translation>There are no records behind this cell.</translation>
    </message>
    <message>
        <source>{count} dòng</source>
        <translation>{count} rows</translation>
    </message>
    <message>
        <source>Số này từ đâu ra? {row}</source>
        <translation>Where does this number come from? {row}</translation>
    </message>
    <message>
        <source>Chương trình tính: {value}</source>
        <translation>Calculated by the program: {value}</translation>
    </message>
    <message>
        <source>Nhập tay: {user}, {day}</source>
        <translation>Typed by: {user}, {day}</translation>
    </message>
    <message>
        <source>Biểu kỳ trước: {value}</source>
        <translation>Previous period’s form: {value}</translation>
    </message>
    <message>
        <source>← Các biểu</source>
        <translation>← Forms</translation>
    </message>
    <message>
        <source>Hãy chọn tổ chức đang là thành viên.</source>
        <translation>Choose organisations that are members.</translation>
    </message>
    <message>
        <source>Một quyết định chung cho tất cả</source>
        <translation>One decision for all</translation>
    </message>
    <message>
        <source>Ngày trên giấy</source>
        <translation>Day on the paper</translation>
    </message>
    <message>
        <source>Bắt đầu sổ năm nay từ số</source>
        <translation>This year’s book begins with number</translation>
    </message>
    <message>
        <source>Để trống: bắt đầu từ số 1. Ghi số khác nếu sổ của cơ quan đã có số.</source>
        <translation>Empty: begins with 1. Enter another number if the office’s book has numbers already.</translation>
    </message>
    <message>
        <source>Quyền hạn ký</source>
        <translation>Right to sign</translation>
    </message>
    <message>
        <source>Chưa có giấy tờ nào in được: hợp đồng chưa giải ngân và chưa có hồ sơ vay.</source>
        <translation>Nothing can be printed yet: nothing was disbursed and there is no loan folder.</translation>
    </message>
    <message>
        <source>Ai ký cho Quỹ</source>
        <translation>Who signs for the fund</translation>
    </message>
    <message>
        <source>Người khác</source>
        <translation>Somebody else</translation>
    </message>
    <message>
        <source>Chức vụ người ký của Quỹ</source>
        <translation>Post of who signs for the fund</translation>
    </message>
    <message>
        <source>Người ký của Quỹ</source>
        <translation>Who signs for the fund</translation>
    </message>
    <message>
        <source>Để trống nếu ký rồi mới ghi tên.</source>
        <translation>Leave empty if the name is written when signing.</translation>
    </message>
    <message>
        <source>{signer} (theo sản phẩm vay)</source>
        <translation>{signer} (by the loan product)</translation>
    </message>
    <message>
        <source>{signer} (người ký quyết định cho vay)</source>
        <translation>{signer} (signed the decision to lend)</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>In giấy tờ thành viên</source>
        <translation>Print papers of members</translation>
    </message>
    <message>
        <source>cấp {count} số mới, từ {first}</source>
        <translation>{count} new numbers, from {first}</translation>
    </message>
    <message>
        <source>in lại {count} đã có số</source>
        <translation>{count} numbered already, printed again</translation>
    </message>
    <message>
        <source>Xuất PDF</source>
        <translation>Export PDF</translation>
    </message>
    <message>
        <source>{fund} · lập ngày {day} · {source}</source>
        <translation>{fund} · made on {day} · {source}</translation>
    </message>
    <message>
        <source>hủy ngày {day}: {reason}</source>
        <translation>voided on {day}: {reason}</translation>
    </message>
    <message>
        <source>Kỳ phân loại nợ đến hết ngày {day}</source>
        <translation>Classification run as of the end of {day}</translation>
    </message>
    <message>
        <source>Theo nhóm nợ</source>
        <translation>By debt group</translation>
    </message>
    <message>
        <source>Từng khoản vay</source>
        <translation>Loan by loan</translation>
    </message>
    <message>
        <source>Ngày này không khoản vay nào còn nợ.</source>
        <translation>No loan owed anything on this day.</translation>
    </message>
    <message>
        <source>Đang so với số liệu hiện nay…</source>
        <translation>Comparing with what is known now…</translation>
    </message>
    <message>
        <source>Kết xuất Excel</source>
        <translation>Export to Excel</translation>
    </message>
    <message>
        <source>So với số liệu hiện nay</source>
        <translation>Compare with what is known now</translation>
    </message>
    <message>
        <source>Hủy kỳ này…</source>
        <translation>Void this run…</translation>
    </message>
    <message>
        <source>Chuyển nhóm</source>
        <translation>Moves between groups</translation>
    </message>
    <message>
        <source>Chưa có kỳ nào trước kỳ này của quỹ để so.</source>
        <translation>The fund has no run before this one to compare with.</translation>
    </message>
    <message>
        <source>Từ kỳ {day} không khoản vay nào chuyển nhóm.</source>
        <translation>Since the run of {day} no loan changed its group.</translation>
    </message>
    <message>
        <source>Khác với số liệu hiện nay ({count})</source>
        <translation>Different from what is known now ({count})</translation>
    </message>
    <message>
        <source>Số liệu hiện nay của ngày này đúng như lúc lập.</source>
        <translation>What is known now of this day is what was known then.</translation>
    </message>
    <message>
        <source>chưa có kỳ trước</source>
        <translation>no run before</translation>
    </message>
    <message>
        <source>kỳ trước {amount} đ</source>
        <translation>run before {amount} đ</translation>
    </message>
    <message>
        <source>{count} khoản vay</source>
        <translation>{count} loans</translation>
    </message>
    <message>
        <source>Nợ xấu</source>
        <translation>Bad debt</translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share} %</translation>
    </message>
    <message>
        <source>ngoại bảng {amount} đ</source>
        <translation>off-balance {amount} đ</translation>
    </message>
    <message>
        <source>Tên nhóm</source>
        <translation>Name of the group</translation>
    </message>
    <message>
        <source>Mới phát sinh</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Sang</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Hết nợ</source>
        <translation>Settled</translation>
    </message>
    <message>
        <source>Nhóm lúc lập</source>
        <translation>Group then</translation>
    </message>
    <message>
        <source>Nhóm hiện nay</source>
        <translation>Group now</translation>
    </message>
    <message>
        <source>Dư nợ lúc lập</source>
        <translation>Principal then</translation>
    </message>
    <message>
        <source>Dư nợ hiện nay</source>
        <translation>Principal now</translation>
    </message>
    <message>
        <source>Dự phòng lúc lập</source>
        <translation>Provision then</translation>
    </message>
    <message>
        <source>Dự phòng hiện nay</source>
        <translation>Provision now</translation>
    </message>
    <message>
        <source>Lịch trả nợ {number}</source>
        <translation>Schedule {number}</translation>
    </message>
    <message>
        <source>Bảng tính Excel (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>Lịch trả nợ ra Excel</source>
        <translation>Schedule to Excel</translation>
    </message>
    <message>
        <source>Lịch trả nợ – hợp đồng {number} – {name}</source>
        <translation>Schedule – contract {number} – {name}</translation>
    </message>
    <message>
        <source>Đang ghi {name}…</source>
        <translation>Writing {name}…</translation>
    </message>
    <message>
        <source>Đã ghi {name}; sửa lãi suất hay số tiền trong tệp, các dòng tự tính lại.</source>
        <translation>Wrote {name}; change the interest rate or the amount in the file and its rows recalculate.</translation>
    </message>
    <message>
        <source>Tài liệu PDF (*.pdf)</source>
        <translation>PDF document (*.pdf)</translation>
    </message>
    <message>
        <source>Kết xuất biểu</source>
        <translation>Export form</translation>
    </message>
    <message>
        <source>Đang kết xuất {name}…</source>
        <translation>Exporting {name}…</translation>
    </message>
    <message>
        <source>Mở tệp</source>
        <translation>Open file</translation>
    </message>
    <message>
        <source>In thử {title}</source>
        <extracomment>Kinds of documents with the title of their area.</extracomment>
        <translation>Trial of {title}</translation>
    </message>
    <message>
        <source>Loại văn bản</source>
        <translation>Kind of document</translation>
    </message>
    <message>
        <source>Mở thư mục</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>Đổi thư mục…</source>
        <translation>Change folder…</translation>
    </message>
    <message>
        <source>Văn bản in ra được lưu ở: {folder}</source>
        <translation>Documents are kept in: {folder}</translation>
    </message>
    <message>
        <source>Lấy mẫu ra để sửa</source>
        <translation>Take the template out to edit</translation>
    </message>
    <message>
        <source>Thay bằng mẫu của cơ quan</source>
        <translation>Replace by the office’s own</translation>
    </message>
    <message>
        <source>In thử</source>
        <translation>Print a trial</translation>
    </message>
    <message>
        <source>Dùng lại mẫu gốc</source>
        <translation>Use the original again</translation>
    </message>
    <message>
        <source>Sửa mẫu trong Word như một văn bản thường: đổi chữ, phông, thêm lô-gô. Chỗ nào cần điền thì chép trường dưới đây vào (chọn dòng, Ctrl+C, dán vào Word).</source>
        <translation>Edit the template in Word like any document: change words and fonts, add a logo. Where something is to be filled in, copy a field from below (choose the line, Ctrl+C, paste into Word).</translation>
    </message>
    <message>
        <source>Trường trong mẫu</source>
        <translation>Field in the template</translation>
    </message>
    <message>
        <source>Sẽ in ra</source>
        <translation>What is printed</translation>
    </message>
    <message>
        <source>Ví dụ</source>
        <translation>Example</translation>
    </message>
    <message>
        <source>Đã chép {written}; dán vào Word bằng Ctrl+V.</source>
        <translation>Copied {written}; paste it into Word with Ctrl+V.</translation>
    </message>
    <message>
        <source>Mẫu gốc</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Mẫu của cơ quan</source>
        <translation>The office’s own</translation>
    </message>
    <message>
        <source>{file}, thay ngày {day}</source>
        <translation>{file}, since {day}</translation>
    </message>
    <message>
        <source>Mẫu {title}</source>
        <translation>Template {title}</translation>
    </message>
    <message>
        <source>Tệp Word (*.docx)</source>
        <translation>Word files (*.docx)</translation>
    </message>
    <message>
        <source>Đã lấy mẫu ra {name}</source>
        <translation>Template taken out to {name}</translation>
    </message>
    <message>
        <source>Đang ghi mẫu…</source>
        <translation>Writing the template…</translation>
    </message>
    <message>
        <source>Không đọc được {name}; nếu tệp đang mở trong Word, hãy đóng lại rồi thử lại.</source>
        <translation>{name} cannot be read; if it is open in Word, close it and try again.</translation>
    </message>
    <message>
        <source>Chưa thay được mẫu: {name}</source>
        <translation>The template was not replaced: {name}</translation>
    </message>
    <message>
        <source>Đã kết xuất {name}</source>
        <translation>Exported {name}</translation>
    </message>
    <message>
        <source>Số liệu tính từ hồ sơ đã ghi; bấm đúp vào một số trong biểu để xem nó từ đâu ra.</source>
        <translation>Figures are calculated from saved records; double-click a number in a form to see where it comes from.</translation>
    </message>
    <message>
        <source>Mã biểu</source>
        <translation>Form code</translation>
    </message>
    <message>
        <source>Tên biểu</source>
        <translation>Form name</translation>
    </message>
    <message>
        <source>Kỳ lập</source>
        <translation>Frequency</translation>
    </message>
    <message>
        <source>Thư mục biểu mẫu không có biểu nào.</source>
        <translation>The forms folder contains no forms.</translation>
    </message>
    <message>
        <source>Kỳ trước</source>
        <translation>Previous period</translation>
    </message>
    <message>
        <source>Kỳ sau</source>
        <translation>Next period</translation>
    </message>
    <message>
        <source>Loại kỳ</source>
        <translation>Period type</translation>
    </message>
    <message>
        <source>tháng {month}</source>
        <translation>month {month}</translation>
    </message>
    <message>
        <source>quý {quarter}</source>
        <translation>quarter {quarter}</translation>
    </message>
    <message>
        <source>6 tháng đầu năm</source>
        <translation>first 6 months</translation>
    </message>
    <message>
        <source>6 tháng cuối năm</source>
        <translation>last 6 months</translation>
    </message>
    <message>
        <source>Số liệu của biểu</source>
        <translation>Form figures</translation>
    </message>
    <message>
        <source>Nhập tay; chương trình tính: {value}</source>
        <extracomment>The `Cell` of an index, its row&apos;s style, and the tone a broken check gives it.</extracomment>
        <translation>Typed; the program calculates: {value}</translation>
    </message>
    <message>
        <source>{count} mục chưa có số liệu</source>
        <translation>{count} items have no figures yet</translation>
    </message>
    <message>
        <source>Tháng</source>
        <extracomment>Names of the kinds on screen.</extracomment>
        <translation>Month</translation>
    </message>
    <message>
        <source>Quý</source>
        <translation>Quarter</translation>
    </message>
    <message>
        <source>6 tháng</source>
        <translation>6 months</translation>
    </message>
    <message>
        <source>9 tháng</source>
        <translation>9 months</translation>
    </message>
    <message>
        <source>Sai</source>
        <extracomment>Names of the severities on screen.</extracomment>
        <translation>Error</translation>
    </message>
    <message>
        <source>Cần xem lại</source>
        <translation>To review</translation>
    </message>
    <message>
        <source>Mã kiểm tra: {code}</source>
        <extracomment>Name of the hidden sheet that programs read. What stands where nothing is recorded: not 0, and never a blank. Letters of a running text in a column of width 1; the unit of Excel is a digit of a larger face.</extracomment>
        <translation>Check code: {code}</translation>
    </message>
    <message>
        <source>Không đọc được bảng tính trống {name}.</source>
        <translation>The blank workbook {name} could not be read.</translation>
    </message>
    <message>
        <source>Hãy chép lại tệp ấy vào thư mục biểu mẫu.</source>
        <translation>Copy that file back into the forms folder.</translation>
    </message>
    <message>
        <source>thiếu tên vùng “{name}”</source>
        <translation>range name “{name}” is missing</translation>
    </message>
    <message>
        <source>Bảng tính trống {book} không khớp với biểu {code}: {what}.</source>
        <translation>The blank workbook {book} does not match form {code}: {what}.</translation>
    </message>
    <message>
        <source>Hãy chép lại bảng tính trống đi kèm chương trình.</source>
        <translation>Copy back the blank workbook supplied with the program.</translation>
    </message>
    <message>
        <source>tên vùng “{name}” phải chỉ vào các ô</source>
        <translation>range name “{name}” must refer to cells</translation>
    </message>
    <message>
        <source>vùng “{name}” phải có {rows} dòng, {columns} cột</source>
        <translation>range “{name}” must have {rows} rows, {columns} columns</translation>
    </message>
    <message>
        <source>Buổi ngày {day} đã điểm danh; hãy xóa điểm danh của buổi ấy trước.</source>
        <translation>Attendance has been recorded for the session on {day}; delete that session’s attendance first.</translation>
    </message>
    <message>
        <source>Xếp lịch lớp {code}: {count} buổi</source>
        <translation>Schedule class {code}: {count} sessions</translation>
    </message>
    <message>
        <source>Điểm danh lớp {code}: {count} ô</source>
        <translation>Attendance for class {code}: {count} cells</translation>
    </message>
    <message>
        <source>Học viên hoặc buổi học không còn trong lớp; hãy làm mới trang.</source>
        <translation>The learner or session is no longer in the class; please refresh the page.</translation>
    </message>
    <message>
        <source>Buổi học ngày {day} chưa đến nên chưa điểm danh được.</source>
        <translation>The session on {day} has not taken place yet, so attendance cannot be recorded.</translation>
    </message>
    <message>
        <source>Có học viên đã được cấp chứng nhận, đã rút hoặc không thuộc lớp.</source>
        <translation>Some learners already have certificates, have withdrawn or do not belong to the class.</translation>
    </message>
    <message>
        <source>Chưa có học viên nào dự đủ {threshold} % số buổi.</source>
        <translation>No learner has attended {threshold}% of the sessions yet.</translation>
    </message>
    <message>
        <source>Cấp {count} chứng nhận lớp {code}, số {first} đến {last}</source>
        <translation>Issue {count} certificates for class {code}, nos. {first} to {last}</translation>
    </message>
    <message>
        <source>Ngày cấp lại phải từ ngày cấp đến hôm nay.</source>
        <translation>The reissue date must be between the issue date and today.</translation>
    </message>
    <message>
        <source>Cấp lại chứng nhận số {text}</source>
        <translation>Reissue certificate no. {text}</translation>
    </message>
    <message>
        <source>Hủy chứng nhận số {text}: {reason}</source>
        <translation>Void certificate no. {text}: {reason}</translation>
    </message>
    <message>
        <source>Chứng nhận số {text} đã bị hủy.</source>
        <translation>Certificate no. {text} has been voided.</translation>
    </message>
    <message>
        <source>Mở lớp {code}: {name}</source>
        <translation>Open class {code}: {name}</translation>
    </message>
    <message>
        <source>Lớp đã có buổi học ngoài các ngày này; hãy sửa lịch học trước.</source>
        <translation>The class has sessions outside these dates; correct the timetable first.</translation>
    </message>
    <message>
        <source>Sửa lớp {code}</source>
        <translation>Edit class {code}</translation>
    </message>
    <message>
        <source>Ghi kinh phí lớp {code}: quyết toán {total} đồng</source>
        <translation>Save budget of class {code}: {total} đồng spent</translation>
    </message>
    <message>
        <source>Ghi dự toán kinh phí lớp {code}</source>
        <translation>Save planned budget of class {code}</translation>
    </message>
    <message>
        <source>Ngày kết thúc hồ sơ phải từ ngày cuối của lớp đến hôm nay.</source>
        <translation>The closing date must be between the last day of the class and today.</translation>
    </message>
    <message>
        <source>Còn {count} ô chưa điểm danh; hãy điểm danh đủ rồi kết thúc lớp.</source>
        <translation>{count} attendance cells are still blank; complete attendance, then close the class.</translation>
    </message>
    <message>
        <source>Kết thúc lớp {code}</source>
        <translation>Close class {code}</translation>
    </message>
    <message>
        <source>Lớp {code} đang mở.</source>
        <translation>Class {code} is open.</translation>
    </message>
    <message>
        <source>Mở lại lớp {code}</source>
        <translation>Reopen class {code}</translation>
    </message>
    <message>
        <source>Lớp {code} đã cấp chứng nhận nên không xóa được.</source>
        <translation>Class {code} has issued certificates, so it cannot be deleted.</translation>
    </message>
    <message>
        <source>Xóa lớp {code}: {name}</source>
        <translation>Delete class {code}: {name}</translation>
    </message>
    <message>
        <source>Lớp {code} đã kết thúc; hãy mở lại lớp nếu cần sửa.</source>
        <translation>Class {code} is closed; reopen it if you need to make changes.</translation>
    </message>
    <message>
        <source>Hãy ghi mã lớp.</source>
        <translation>Enter the class code.</translation>
    </message>
    <message>
        <source>Hãy ghi tên lớp.</source>
        <translation>Enter the class name.</translation>
    </message>
    <message>
        <source>Mức chuyên cần phải từ 1 đến 100 %.</source>
        <translation>Required attendance must be between 1 and 100%.</translation>
    </message>
    <message>
        <source>Số học viên theo kế hoạch phải từ 1; để trống nếu chưa có.</source>
        <translation>The planned number of learners must be at least 1; leave blank if not known yet.</translation>
    </message>
    <message>
        <source>Mã lớp {code} đã dùng cho lớp khác.</source>
        <translation>Class code {code} is already used by another class.</translation>
    </message>
    <message>
        <source>{name} đã có trong danh sách lớp.</source>
        <translation>{name} is already on the class list.</translation>
    </message>
    <message>
        <source>Ghi {name} vào lớp {code}</source>
        <translation>Add {name} to class {code}</translation>
    </message>
    <message>
        <source>Chưa có dòng nào có họ tên.</source>
        <translation>No row has a full name yet.</translation>
    </message>
    <message>
        <source>Dòng {place} ({name}): {sentence}</source>
        <translation>Row {place} ({name}): {sentence}</translation>
    </message>
    <message>
        <source>Ghi {count} học viên vào lớp {code}</source>
        <translation>Add {count} learners to class {code}</translation>
    </message>
    <message>
        <source>Dòng này của danh sách lớp thuộc về người khác.</source>
        <translation>This row of the class list belongs to someone else.</translation>
    </message>
    <message>
        <source>Sửa học viên {name}</source>
        <translation>Edit learner {name}</translation>
    </message>
    <message>
        <source>Hãy chọn hai dòng khác nhau.</source>
        <translation>Select two different rows.</translation>
    </message>
    <message>
        <source>Cả hai cùng có tên trong lớp {code} nên là hai người khác nhau.</source>
        <translation>Both are on the list of class {code}, so they are different people.</translation>
    </message>
    <message>
        <source>Gộp hai dòng học viên {name} làm một</source>
        <translation>Merge the two rows of learner {name} into one</translation>
    </message>
    <message>
        <source>Hãy ghi lý do rút khỏi lớp.</source>
        <translation>Enter the reason for withdrawing from the class.</translation>
    </message>
    <message>
        <source>Ngày rút không thể sau ngày hôm nay.</source>
        <translation>The withdrawal date cannot be later than today.</translation>
    </message>
    <message>
        <source>Học viên đã được cấp chứng nhận; hãy hủy chứng nhận trước.</source>
        <translation>The learner has been issued a certificate; void the certificate first.</translation>
    </message>
    <message>
        <source>{name} rút khỏi lớp {code}: {reason}</source>
        <translation>{name} withdraws from class {code}: {reason}</translation>
    </message>
    <message>
        <source>Dân tộc không có trong danh mục.</source>
        <extracomment>Columns that the class list keeps as they were at the time of the class.</extracomment>
        <translation>This ethnic group is not in the list.</translation>
    </message>
    <message>
        <source>Số lớp</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Lượt người tham gia</source>
        <translation>Attendances</translation>
    </message>
    <message>
        <source>Số HTX có người tham gia</source>
        <translation>Cooperatives with attendees</translation>
    </message>
    <message>
        <source>Số chứng nhận đã cấp</source>
        <translation>Certificates issued</translation>
    </message>
    <message>
        <source>Số người tham gia (mỗi người tính một lần)</source>
        <extracomment>Persons counted once: key, label, and a person&apos;s share given all classes they took part in, the latest last.</extracomment>
        <translation>Attendees (each person counted once)</translation>
    </message>
    <message>
        <source>Số người tham gia là nữ</source>
        <translation>Female attendees</translation>
    </message>
    <message>
        <source>Số người tham gia là người dân tộc thiểu số</source>
        <translation>Ethnic minority attendees</translation>
    </message>
    <message>
        <source>Số cán bộ quản lý HTX tham gia</source>
        <translation>Cooperative managers attending</translation>
    </message>
    <message>
        <source>Số người tham gia thuộc hộ nghèo</source>
        <translation>Attendees from poor households</translation>
    </message>
    <message>
        <source>Số người tham gia là thanh niên</source>
        <translation>Young attendees</translation>
    </message>
    <message>
        <source>Các buổi từ {first} đến {last}</source>
        <extracomment>Blank lines at the foot of a sign-in sheet for people who come without being on the list. Session columns that fit on one sheet; more sessions go on further sheets.</extracomment>
        <translation>Sessions from {first} to {last}</translation>
    </message>
    <message>
        <source>DANH SÁCH HỌC VIÊN KÝ NHẬN</source>
        <translation>LEARNER SIGN-IN LIST</translation>
    </message>
    <message>
        <source>Danh sách ký nhận lớp {code}</source>
        <translation>Sign-in list for class {code}</translation>
    </message>
    <message>
        <source>Người giữ chức vụ</source>
        <extracomment>A line of which both sides are taken. The parts of the file of which a person takes one side or both.</extracomment>
        <translation>Office holder</translation>
    </message>
    <message>
        <source>Ngày sinh</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Năm sinh</source>
        <translation>Year of birth</translation>
    </message>
    <message>
        <source>Giới tính</source>
        <translation>Gender</translation>
    </message>
    <message>
        <source>Trình độ</source>
        <translation>Qualification</translation>
    </message>
    <message>
        <source>Số định danh cá nhân</source>
        <translation>Personal identification number</translation>
    </message>
    <message>
        <source>Ngày đồng ý cho dùng dữ liệu cá nhân</source>
        <translation>Consent to use personal data on</translation>
    </message>
    <message>
        <source>Đăng ký, thay đổi đăng ký</source>
        <translation>Registration and changes of it</translation>
    </message>
    <message>
        <source>Đăng ký lần {turn}</source>
        <translation>Registration no. {turn}</translation>
    </message>
    <message>
        <source>Lần thứ</source>
        <translation>Time no.</translation>
    </message>
    <message>
        <source>Ngày đăng ký</source>
        <translation>Registered on</translation>
    </message>
    <message>
        <source>Sản phẩm {name}</source>
        <translation>Product {name}</translation>
    </message>
    <message>
        <source>Tên sản phẩm</source>
        <translation>Product name</translation>
    </message>
    <message>
        <source>Sản lượng, công suất</source>
        <translation>Output, capacity</translation>
    </message>
    <message>
        <source>Số sao OCOP</source>
        <translation>OCOP stars</translation>
    </message>
    <message>
        <source>Quyết định công nhận</source>
        <translation>Recognition decision</translation>
    </message>
    <message>
        <source>Ngày công nhận</source>
        <translation>Recognised on</translation>
    </message>
    <message>
        <source>Hết hạn</source>
        <translation>Expires on</translation>
    </message>
    <message>
        <source>Chứng nhận chất lượng, xuất xứ</source>
        <translation>Certificate of quality or origin</translation>
    </message>
    <message>
        <source>Chứng nhận {kind} {number}</source>
        <translation>Certificate {kind} {number}</translation>
    </message>
    <message>
        <source>Loại chứng nhận</source>
        <translation>Kind of certificate</translation>
    </message>
    <message>
        <source>Số chứng nhận</source>
        <translation>Certificate no.</translation>
    </message>
    <message>
        <source>Phạm vi</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Chính sách hỗ trợ đã thụ hưởng</source>
        <translation>Support policy received</translation>
    </message>
    <message>
        <source>Hỗ trợ {policy} ngày {reached_on}</source>
        <translation>Support {policy} on {reached_on}</translation>
    </message>
    <message>
        <source>Chính sách</source>
        <translation>Policy</translation>
    </message>
    <message>
        <source>Ngày thụ hưởng</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>Nguồn khác</source>
        <translation>Other sources</translation>
    </message>
    <message>
        <source>Quan hệ giữa các tổ chức</source>
        <translation>Tie between organisations</translation>
    </message>
    <message>
        <source>Với tổ chức</source>
        <translation>With organisation</translation>
    </message>
    <message>
        <source>Quan hệ</source>
        <extracomment>By kind: the ties it can have (relation, whether it is the first of the two) and the kinds at the other end.</extracomment>
        <translation>Tie</translation>
    </message>
    <message>
        <source>Ký nhận</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Danh sách gồm {count} người.</source>
        <translation>The list has {count} people.</translation>
    </message>
    <message>
        <source>Danh sách cấp chứng nhận lớp {code}</source>
        <translation>Certificate list for class {code}</translation>
    </message>
    <message>
        <source>DANH SÁCH CẤP CHỨNG NHẬN</source>
        <translation>CERTIFICATE LIST</translation>
    </message>
    <message>
        <source>{number} ngày {day}</source>
        <translation>{number} of {day}</translation>
    </message>
    <message>
        <source>Loại lớp</source>
        <translation>Class type</translation>
    </message>
    <message>
        <source>Nhóm chuyên đề</source>
        <translation>Topic group</translation>
    </message>
    <message>
        <source>Chuyên đề</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Quyết định mở lớp</source>
        <translation>Decision opening the class</translation>
    </message>
    <message>
        <source>Đơn vị phối hợp</source>
        <translation>Partner organisation</translation>
    </message>
    <message>
        <source>Giảng viên</source>
        <translation>Trainer</translation>
    </message>
    <message>
        <source>BÁO CÁO KẾT QUẢ LỚP HỌC</source>
        <translation>CLASS RESULTS REPORT</translation>
    </message>
    <message>
        <source>1. Học viên</source>
        <translation>1. Learners</translation>
    </message>
    <message>
        <source>2. Kinh phí (đồng)</source>
        <translation>2. Budget (đồng)</translation>
    </message>
    <message>
        <source>3. Đánh giá</source>
        <translation>3. Evaluation</translation>
    </message>
    <message>
        <source>Báo cáo lớp {code}</source>
        <translation>Report on class {code}</translation>
    </message>
    <message>
        <source>Số buổi</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Tỷ lệ (%)</source>
        <translation>Rate (%)</translation>
    </message>
    <message>
        <source>Bảng điểm danh lớp {code}</source>
        <translation>Attendance sheet for class {code}</translation>
    </message>
    <message>
        <source>BẢNG ĐIỂM DANH</source>
        <translation>ATTENDANCE SHEET</translation>
    </message>
    <message>
        <source>Lớp {name} (mã lớp {code})</source>
        <translation>Class {name} (class code {code})</translation>
    </message>
    <message>
        <source>Thời gian: {span}. Địa điểm: {place}.</source>
        <translation>Dates: {span}. Venue: {place}.</translation>
    </message>
    <message>
        <source>S</source>
        <translation>M</translation>
    </message>
    <message>
        <source>C</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Ký nhận từng buổi (S: sáng, C: chiều)</source>
        <translation>Signature for each session (M: morning, A: afternoon)</translation>
    </message>
    <message>
        <source>Số học viên theo kế hoạch</source>
        <translation>Planned learners</translation>
    </message>
    <message>
        <source>Số học viên trong danh sách</source>
        <translation>Learners on the list</translation>
    </message>
    <message>
        <source>Số học viên tham gia</source>
        <translation>Learners attending</translation>
    </message>
    <message>
        <source>Trong đó: nữ</source>
        <translation>Of which: female</translation>
    </message>
    <message>
        <source>Trong đó: người dân tộc thiểu số</source>
        <translation>Of which: ethnic minority</translation>
    </message>
    <message>
        <source>Trong đó: cán bộ quản lý HTX</source>
        <translation>Of which: cooperative managers</translation>
    </message>
    <message>
        <source>Trong đó: hộ nghèo</source>
        <translation>Of which: poor households</translation>
    </message>
    <message>
        <source>Số tổ chức có người tham gia</source>
        <translation>Organisations with attendees</translation>
    </message>
    <message>
        <source>Số buổi học</source>
        <translation>Sessions held</translation>
    </message>
    <message>
        <source>Trong đó</source>
        <translation>Of which</translation>
    </message>
    <message>
        <source>Số lượng</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Nguồn kinh phí</source>
        <translation>Funding source</translation>
    </message>
    <message>
        <source>Dự toán</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Quyết toán</source>
        <translation>Spent</translation>
    </message>
    <message>
        <source>Sổ chứng nhận năm {year} thiếu số {numbers}.</source>
        <translation>The {year} certificate register is missing nos. {numbers}.</translation>
    </message>
    <message>
        <source>{name} có hơn một chứng nhận còn giá trị của lớp {code}.</source>
        <translation>{name} has more than one valid certificate for class {code}.</translation>
    </message>
    <message>
        <source>Lớp {code} có buổi học ngày {day} ngoài thời gian của lớp.</source>
        <translation>Class {code} has a session on {day}, outside the class dates.</translation>
    </message>
    <message>
        <source>Điểm danh của {name} (lớp {code}) trỏ sang buổi học của lớp khác.</source>
        <translation>Attendance of {name} (class {code}) points to another class’s session.</translation>
    </message>
    <message>
        <source>{name}, sinh năm {year}, đứng hai lần trong sổ học viên của cùng một tổ chức; hãy gộp làm một.</source>
        <translation>{name}, born {year}, appears twice in the learner register for the same organisation; please merge the two.</translation>
    </message>
    <message>
        <source>Khai giảng lớp {code}: {name}</source>
        <translation>Opening of class {code}: {name}</translation>
    </message>
    <message>
        <source>Bế giảng lớp {code}: {name}</source>
        <translation>Closing of class {code}: {name}</translation>
    </message>
    <message>
        <source>Lớp này không còn trong dữ liệu.</source>
        <translation>This class is no longer in the data.</translation>
    </message>
    <message>
        <source>Ngày cuối không thể trước ngày khai giảng.</source>
        <extracomment>Longer spans are taken for a slip of the hand (the longest vocational courses run under a year).</extracomment>
        <translation>The last day cannot be before the opening day.</translation>
    </message>
    <message>
        <source>Lớp kéo dài hơn một năm; hãy kiểm tra lại năm của ngày cuối.</source>
        <translation>The class lasts more than a year; check the year of the last day.</translation>
    </message>
    <message>
        <source>Buổi học ngày {day} nằm ngoài thời gian của lớp ({start}–{end}).</source>
        <translation>The session on {day} is outside the class dates ({start}–{end}).</translation>
    </message>
    <message>
        <source>Ngày {day} có hai buổi trùng nhau.</source>
        <translation>There are two identical sessions on {day}.</translation>
    </message>
    <message>
        <source>Ngày cấp không thể trước ngày cuối của lớp.</source>
        <translation>The issue date cannot be before the last day of the class.</translation>
    </message>
    <message>
        <source>Ngày cấp không thể sau ngày hôm nay.</source>
        <translation>The issue date cannot be later than today.</translation>
    </message>
    <message>
        <source>{name} mới dự {attended}/{sessions} buổi, chưa đủ {threshold} % để cấp chứng nhận.</source>
        <translation>{name} has attended only {attended}/{sessions} sessions, short of the {threshold}% needed for a certificate.</translation>
    </message>
    <message>
        <source>không rõ giới tính “{text}”</source>
        <extracomment>What a pasted column may be; the order is that of a list without headings (as the blank sign-in sheet has it).</extracomment>
        <translation>unclear gender “{text}”</translation>
    </message>
    <message>
        <source>không rõ năm sinh “{text}”</source>
        <translation>unclear year of birth “{text}”</translation>
    </message>
    <message>
        <source>không rõ dân tộc “{text}”</source>
        <translation>unclear ethnic group “{text}”</translation>
    </message>
    <message>
        <source>Hãy ghi họ và tên học viên.</source>
        <extracomment>Ages outside these are taken for slips of the hand. Thanh niên: from 16 up to and including 30 years (Law on Youth 57/2020/QH14, Article 1).</extracomment>
        <translation>Enter the learner’s full name.</translation>
    </message>
    <message>
        <source>Năm sinh {birth_year} không hợp lý; học viên phải từ {youngest} đến {oldest} tuổi.</source>
        <translation>Year of birth {birth_year} is not plausible; learners must be {youngest} to {oldest} years old.</translation>
    </message>
    <message>
        <source>Bảng điểm danh</source>
        <translation>Attendance sheet</translation>
    </message>
    <message>
        <source>Đã dán {count} ô điểm danh.</source>
        <translation>Pasted {count} attendance cells.</translation>
    </message>
    <message>
        <source>có mặt</source>
        <translation>present</translation>
    </message>
    <message>
        <source>muộn</source>
        <translation>late</translation>
    </message>
    <message>
        <source>vắng có phép</source>
        <translation>absent with leave</translation>
    </message>
    <message>
        <source>vắng</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>{keys}   5 = cả cột còn trống có mặt   Del = xóa</source>
        <translation>{keys}   5 = mark the blank cells in the column present   Del = clear</translation>
    </message>
    <message>
        <source>chưa điểm danh</source>
        <translation>not recorded</translation>
    </message>
    <message>
        <source>{name}, {session}: {said}</source>
        <translation>{name}, {session}: {said}</translation>
    </message>
    <message>
        <source>Số
buổi</source>
        <translation>Sessions
attended</translation>
    </message>
    <message>
        <source>Tỷ lệ
(%)</source>
        <translation>Rate
(%)</translation>
    </message>
    <message>
        <source>Cấp chứng nhận từ {threshold} % số buổi</source>
        <translation>Certificates issued from {threshold}% of sessions</translation>
    </message>
    <message>
        <source>{part} {day}</source>
        <translation>{part} {day}</translation>
    </message>
    <message>
        <source>Mở lớp</source>
        <translation>Open class</translation>
    </message>
    <message>
        <source>Kinh phí lớp {code}</source>
        <translation>Budget of class {code}</translation>
    </message>
    <message>
        <source>Ngày kết thúc hồ sơ</source>
        <translation>Closing date</translation>
    </message>
    <message>
        <source>In trong báo cáo kết quả lớp học.</source>
        <translation>Printed in the class results report.</translation>
    </message>
    <message>
        <source>Kết thúc lớp</source>
        <translation>Close class</translation>
    </message>
    <message>
        <source>Sau khi kết thúc, danh sách và điểm danh không sửa được nữa; khi cần có thể mở lại.</source>
        <translation>Once closed, the list and attendance can no longer be edited; you can reopen the class if needed.</translation>
    </message>
    <message>
        <source>Tên lớp</source>
        <translation>Class name</translation>
    </message>
    <message>
        <source>Mã lớp</source>
        <translation>Class code</translation>
    </message>
    <message>
        <source>Chuyên đề, nội dung</source>
        <translation>Topic, content</translation>
    </message>
    <message>
        <source>Thời gian, địa điểm</source>
        <translation>Dates, venue</translation>
    </message>
    <message>
        <source>Lớp tính vào kỳ báo cáo có ngày này.</source>
        <translation>The class counts towards the reporting period containing this date.</translation>
    </message>
    <message>
        <source>Số quyết định mở lớp</source>
        <translation>Opening decision no.</translation>
    </message>
    <message>
        <source>Dự từ (% số buổi) thì cấp chứng nhận</source>
        <translation>Attendance needed for a certificate (% of sessions)</translation>
    </message>
    <message>
        <source>Đến muộn tính là có dự; vắng có phép không tính.</source>
        <translation>Late arrival counts as attended; absence with leave does not.</translation>
    </message>
    <message>
        <source>Lịch học</source>
        <translation>Timetable</translation>
    </message>
    <message>
        <source>Thông tin lớp</source>
        <translation>Class details</translation>
    </message>
    <message>
        <source>Lớp {code}</source>
        <translation>Class {code}</translation>
    </message>
    <message>
        <source>{count} học viên</source>
        <translation>{count} learners</translation>
    </message>
    <message>
        <source>In danh sách ký nhận</source>
        <translation>Print sign-in list</translation>
    </message>
    <message>
        <source>In bảng điểm danh</source>
        <translation>Print attendance sheet</translation>
    </message>
    <message>
        <source>In danh sách cấp chứng nhận</source>
        <translation>Print certificate list</translation>
    </message>
    <message>
        <source>In báo cáo kết quả lớp</source>
        <translation>Print class results report</translation>
    </message>
    <message>
        <source>Mở lại lớp</source>
        <translation>Reopen class</translation>
    </message>
    <message>
        <source>Sửa lớp</source>
        <translation>Edit class</translation>
    </message>
    <message>
        <source>Xóa lớp</source>
        <translation>Delete class</translation>
    </message>
    <message>
        <source>Lớp đã kết thúc hồ sơ; muốn sửa, hãy bấm “Mở lại lớp”.</source>
        <translation>The file of this class is closed; to change it, press “Reopen class”.</translation>
    </message>
    <message>
        <source>Hãy chọn một học viên trong danh sách trước.</source>
        <translation>Select a learner in the list first.</translation>
    </message>
    <message>
        <source>Thêm học viên</source>
        <translation>Add learner</translation>
    </message>
    <message>
        <source>Dán từ Excel</source>
        <translation>Paste from Excel</translation>
    </message>
    <message>
        <source>Sửa học viên</source>
        <translation>Edit learner</translation>
    </message>
    <message>
        <source>Rút khỏi lớp</source>
        <translation>Withdraw from class</translation>
    </message>
    <message>
        <source>Chưa có học viên. Thêm từng người (Ctrl+N) hoặc dán cả danh sách từ Excel (Ctrl+V).</source>
        <translation>No learners yet. Add them one by one (Ctrl+N) or paste a whole list from Excel (Ctrl+V).</translation>
    </message>
    <message>
        <source>{name} đã rút khỏi lớp ngày {day}.</source>
        <translation>{name} left the class on {day}.</translation>
    </message>
    <message>
        <source>Cấp chứng nhận</source>
        <translation>Issue certificates</translation>
    </message>
    <message>
        <source>Cấp lại</source>
        <translation>Reissue</translation>
    </message>
    <message>
        <source>Hủy chứng nhận</source>
        <translation>Void certificate</translation>
    </message>
    <message>
        <source>In danh sách</source>
        <translation>Print list</translation>
    </message>
    <message>
        <source>Chưa có học viên nào đủ điều kiện cấp chứng nhận.</source>
        <translation>No learners qualify for a certificate yet.</translation>
    </message>
    <message>
        <source>Đã cấp {held} · đủ điều kiện, chưa cấp {waiting}</source>
        <translation>{held} issued · {waiting} qualified, not yet issued</translation>
    </message>
    <message>
        <source>Đã hủy, cấp lại</source>
        <translation>Voided, reissued</translation>
    </message>
    <message>
        <source>Không còn học viên nào đủ điều kiện mà chưa được cấp.</source>
        <translation>No learner who qualifies is still without a certificate.</translation>
    </message>
    <message>
        <source>{name} chưa có chứng nhận còn giá trị.</source>
        <translation>{name} has no valid certificate.</translation>
    </message>
    <message>
        <source>cấp lại {day}: {reason}</source>
        <translation>reissued {day}: {reason}</translation>
    </message>
    <message>
        <source>Buổi này có mặt đủ (5)</source>
        <translation>All present at this session (5)</translation>
    </message>
    <message>
        <source>Mọi buổi đã học có mặt đủ</source>
        <translation>All present at every past session</translation>
    </message>
    <message>
        <source>Xếp lịch học</source>
        <translation>Set timetable</translation>
    </message>
    <message>
        <source>Lớp chưa có buổi học nào nên chưa điểm danh được.</source>
        <translation>The class has no sessions yet, so attendance cannot be recorded.</translation>
    </message>
    <message>
        <source>Lớp chưa có học viên nào.</source>
        <translation>The class has no learners yet.</translation>
    </message>
    <message>
        <source>Đã điểm danh đủ các buổi đã học</source>
        <translation>Attendance is complete for all past sessions</translation>
    </message>
    <message>
        <source>Còn {count} ô chưa điểm danh</source>
        <translation>{count} attendance cells still blank</translation>
    </message>
    <message>
        <source>đang ghi…</source>
        <translation>saving…</translation>
    </message>
    <message>
        <source>Chưa có buổi học. Bấm “Xếp lịch học” để đánh dấu các buổi.</source>
        <translation>No sessions yet. Press “Set timetable” to mark the sessions.</translation>
    </message>
    <message>
        <source>Tổng dự toán {budget} đồng · tổng quyết toán {settled} đồng</source>
        <translation>Total planned {budget} đồng · total spent {settled} đồng</translation>
    </message>
    <message>
        <source>Mức dự để cấp chứng nhận</source>
        <translation>Attendance needed for a certificate</translation>
    </message>
    <message>
        <source>{threshold} % số buổi</source>
        <translation>{threshold}% of sessions</translation>
    </message>
    <message>
        <source>Nữ</source>
        <translation>Female</translation>
    </message>
    <message>
        <source>Kế hoạch (người)</source>
        <translation>Planned (people)</translation>
    </message>
    <message>
        <source>Dự toán (đồng)</source>
        <translation>Planned budget (đồng)</translation>
    </message>
    <message>
        <source>Đơn vị hiện nay</source>
        <translation>Current organisation</translation>
    </message>
    <message>
        <source>Số lớp đã dự</source>
        <translation>Classes attended</translation>
    </message>
    <message>
        <source>Lớp gần nhất</source>
        <translation>Latest class</translation>
    </message>
    <message>
        <source>CB quản lý</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Hộ nghèo</source>
        <translation>Poor household</translation>
    </message>
    <message>
        <source>Đã rút: {reason}</source>
        <translation>Withdrawn: {reason}</translation>
    </message>
    <message>
        <source>Buổi</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Lớp</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Đã rút</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Dân tộc</source>
        <translation>Ethnic group</translation>
    </message>
    <message>
        <source>Đã có trong sổ học viên</source>
        <translation>Already in the learner register</translation>
    </message>
    <message>
        <source>Gõ tên, năm sinh, điện thoại hoặc đơn vị…</source>
        <translation>Type a name, year of birth, phone or organisation…</translation>
    </message>
    <message>
        <source>Người đã học lớp trước chỉ ghi một lần; người mới thì để trống ô này.</source>
        <translation>People who attended an earlier class are recorded only once; leave this blank for a new person.</translation>
    </message>
    <message>
        <source>Thêm học viên vào lớp {code}</source>
        <translation>Add learner to class {code}</translation>
    </message>
    <message>
        <source>Ghi vào lớp</source>
        <translation>Add to class</translation>
    </message>
    <message>
        <source>Sổ đã có {count} người tên này: {name}, {detail}. Bấm ↓ để chọn</source>
        <translation>The register has {count} people with this name: {name}, {detail}. Press ↓ to choose</translation>
    </message>
    <message>
        <source>Sửa cả sổ học viên và danh sách lớp này; các lớp khác giữ đơn vị, chức vụ lúc học.</source>
        <translation>Updates both the learner register and this class list; other classes keep the organisation and position held at the time.</translation>
    </message>
    <message>
        <source>Ngày rút</source>
        <translation>Withdrawal date</translation>
    </message>
    <message>
        <source>{name} rút khỏi lớp</source>
        <translation>{name} withdraws from the class</translation>
    </message>
    <message>
        <source>{count} học viên dự từ {threshold} % số buổi sẽ được cấp số liên tục trong năm. Số đã cấp chỉ hủy được, không xóa.</source>
        <translation>{count} learners who attended at least {threshold}% of sessions will be given consecutive numbers for the year. Issued numbers can only be voided, not deleted.</translation>
    </message>
    <message>
        <source>Cấp chứng nhận lớp {code}</source>
        <translation>Issue certificates for class {code}</translation>
    </message>
    <message>
        <source>Ngày cấp lại</source>
        <translation>Reissue date</translation>
    </message>
    <message>
        <source>{name}, số {text}. Bản in lại giữ nguyên số.</source>
        <translation>{name}, no. {text}. The reprint keeps the same number.</translation>
    </message>
    <message>
        <source>{name}, số {text}. Số này không dùng lại; sổ cấp chứng nhận ghi lý do hủy.</source>
        <translation>{name}, no. {text}. This number will not be reused; the certificate register records the reason for voiding.</translation>
    </message>
    <message>
        <source>Tổ chức trong sổ</source>
        <translation>Organisation in the register</translation>
    </message>
    <message>
        <source>Đơn vị khác</source>
        <translation>Other organisation</translation>
    </message>
    <message>
        <source>Khi không thuộc tổ chức nào trong sổ, ví dụ UBND xã.</source>
        <translation>For people not from an organisation in the register, for example a commune People’s Committee.</translation>
    </message>
    <message>
        <source>Cán bộ quản lý HTX</source>
        <translation>Cooperative manager</translation>
    </message>
    <message>
        <source>Thuộc hộ nghèo</source>
        <translation>From a poor household</translation>
    </message>
    <message>
        <source>Đào tạo, bồi dưỡng</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Chưa có ai của tổ chức này dự lớp.</source>
        <translation>No one from this organisation has attended a class yet.</translation>
    </message>
    <message>
        <source>{learners} lượt người · quyết toán {settled} đồng</source>
        <translation>{learners} attendances · {settled} đồng spent</translation>
    </message>
    <message>
        <source>Lớp học</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Sổ học viên</source>
        <translation>Learner register</translation>
    </message>
    <message>
        <source>Lớp đào tạo, bồi dưỡng</source>
        <translation>Training classes</translation>
    </message>
    <message>
        <source>Mở hồ sơ lớp</source>
        <translation>Open class record</translation>
    </message>
    <message>
        <source>Tìm: tên lớp, mã lớp, địa điểm, số quyết định…</source>
        <translation>Find: class name, class code, venue, decision no.…</translation>
    </message>
    <message>
        <source>Các lớp đào tạo, bồi dưỡng, tập huấn, tham quan đứng ở đây. Bắt đầu bằng việc mở lớp đầu tiên.</source>
        <translation>Training classes, workshops and study visits are kept here. Start by opening the first class.</translation>
    </message>
    <message>
        <source>lớp</source>
        <translation>classes</translation>
    </message>
    <message>
        <source>Trùng tên</source>
        <translation>Same name</translation>
    </message>
    <message>
        <source>Có người trùng tên</source>
        <translation>Has a namesake</translation>
    </message>
    <message>
        <source>Không trùng</source>
        <translation>No namesake</translation>
    </message>
    <message>
        <source>Gộp hai dòng của một người</source>
        <translation>Merge two rows of one person</translation>
    </message>
    <message>
        <source>Tìm: tên, năm sinh, điện thoại, đơn vị…</source>
        <translation>Find: name, year of birth, phone, organisation…</translation>
    </message>
    <message>
        <source>Mỗi người học đứng ở đây một lần, dù đã dự nhiều lớp. Ghi học viên trong hồ sơ từng lớp.</source>
        <translation>Each learner appears here once, however many classes they have attended. Add learners in each class record.</translation>
    </message>
    <message>
        <source>người</source>
        <translation>people</translation>
    </message>
    <message>
        <source>Giữ: {keep}. Bỏ: {drop}. Các lớp của cả hai về một người.</source>
        <translation>Keep: {keep}. Remove: {drop}. The classes of both go to one person.</translation>
    </message>
    <message>
        <source>Hai dòng này là một người?</source>
        <translation>Are these two rows the same person?</translation>
    </message>
    <message>
        <source>Gộp làm một</source>
        <translation>Merge into one</translation>
    </message>
    <message>
        <source>Các lớp đã dự</source>
        <translation>Classes attended</translation>
    </message>
    <message>
        <source>Chưa dự lớp nào.</source>
        <translation>No classes attended yet.</translation>
    </message>
    <message>
        <source>{count} lớp</source>
        <translation>{count} classes</translation>
    </message>
    <message>
        <source>Dán danh sách học viên từ Excel</source>
        <translation>Paste learner list from Excel</translation>
    </message>
    <message>
        <source>Trong sổ học viên</source>
        <translation>In the learner register</translation>
    </message>
    <message>
        <source>Danh sách vừa dán</source>
        <translation>Pasted list</translation>
    </message>
    <message>
        <source>Dán lại (Ctrl+V)</source>
        <translation>Paste again (Ctrl+V)</translation>
    </message>
    <message>
        <source>Đã có trong sổ</source>
        <translation>Already in the register</translation>
    </message>
    <message>
        <source>Người mới</source>
        <translation>New person</translation>
    </message>
    <message>
        <source>{name} là ai trong sổ học viên</source>
        <translation>Who {name} is in the learner register</translation>
    </message>
    <message>
        <source>Là {name} ({detail})</source>
        <translation>Is {name} ({detail})</translation>
    </message>
    <message>
        <source>Bộ nhớ tạm chưa có danh sách. Trong Excel, chọn các dòng học viên, bấm Ctrl+C rồi bấm “Dán lại”.</source>
        <translation>There is no list on the clipboard. In Excel, select the learner rows, press Ctrl+C, then press “Paste again”.</translation>
    </message>
    <message>
        <source>Đọc được {read} người, {doubtful} dòng cần xem. Bỏ dấu những dòng không ghi.</source>
        <translation>Read {read} people, {doubtful} rows to check. Untick the rows you do not want to save.</translation>
    </message>
    <message>
        <source>Ghi {count} học viên</source>
        <translation>Save {count} learners</translation>
    </message>
    <message>
        <source>Chưa có dòng nào được chọn để ghi.</source>
        <translation>No line is ticked to be saved.</translation>
    </message>
    <message>
        <source>đơn vị không có trong sổ tổ chức, ghi theo chữ</source>
        <translation>organisation not in the register, saved as text</translation>
    </message>
    <message>
        <source>sổ học viên có người cùng tên</source>
        <translation>the learner register has someone with the same name</translation>
    </message>
    <message>
        <source>Thứ hai</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>Thứ ba</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <source>Thứ tư</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <source>Thứ năm</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <source>Thứ sáu</source>
        <translation>Friday</translation>
    </message>
    <message>
        <source>Thứ bảy</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>Chủ nhật</source>
        <translation>Sunday</translation>
    </message>
    <message>
        <source>Lịch học lớp {code}</source>
        <translation>Timetable of class {code}</translation>
    </message>
    <message>
        <source>Đánh dấu những buổi có học; Space để đánh dấu, F2 để ghi nội dung.</source>
        <translation>Mark the sessions to be held; Space to mark, F2 to enter the content.</translation>
    </message>
    <message>
        <source>Cả ngày, trừ Chủ nhật</source>
        <translation>All day, except Sundays</translation>
    </message>
    <message>
        <source>Chỉ buổi sáng</source>
        <translation>Mornings only</translation>
    </message>
    <message>
        <source>Bỏ chọn hết</source>
        <translation>Clear all</translation>
    </message>
    <message>
        <source>Các buổi học</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Ghi lịch học</source>
        <translation>Save timetable</translation>
    </message>
    <message>
        <source>Bồi dưỡng</source>
        <translation>Refresher course</translation>
    </message>
    <message>
        <source>Tập huấn</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>Tham quan, học tập</source>
        <translation>Study visit</translation>
    </message>
    <message>
        <source>Luật Hợp tác xã, chính sách</source>
        <translation>Cooperative law and policy</translation>
    </message>
    <message>
        <source>Giám đốc hợp tác xã</source>
        <translation>Cooperative directors</translation>
    </message>
    <message>
        <source>Quản trị hợp tác xã</source>
        <translation>Cooperative governance</translation>
    </message>
    <message>
        <source>Kế toán, tài chính</source>
        <translation>Accounting and finance</translation>
    </message>
    <message>
        <source>Nghiệp vụ Ban kiểm soát</source>
        <translation>Supervisory board skills</translation>
    </message>
    <message>
        <source>Chuyển đổi số, thương mại điện tử</source>
        <translation>Digital transformation, e-commerce</translation>
    </message>
    <message>
        <source>Thị trường, thương hiệu, chuỗi giá trị</source>
        <translation>Markets, brands, value chains</translation>
    </message>
    <message>
        <source>Kỹ thuật sản xuất, công nghệ cao</source>
        <translation>Production techniques, high technology</translation>
    </message>
    <message>
        <source>Sắp mở</source>
        <translation>Opening soon</translation>
    </message>
    <message>
        <source>Đang học</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Đã học xong</source>
        <translation>Sessions finished</translation>
    </message>
    <message>
        <source>Đã kết thúc</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Sáng</source>
        <translation>Morning</translation>
    </message>
    <message>
        <source>Chiều</source>
        <translation>Afternoon</translation>
    </message>
    <message>
        <source>Có mặt</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Đến muộn</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Vắng có phép</source>
        <translation>Absent with leave</translation>
    </message>
    <message>
        <source>Vắng không phép</source>
        <translation>Absent without leave</translation>
    </message>
    <message>
        <source>Nam</source>
        <extracomment>What stands in a cell of the attendance grid, on screen and on paper.</extracomment>
        <translation>Male</translation>
    </message>
    <message>
        <source>Giám đốc</source>
        <translation>Director</translation>
    </message>
    <message>
        <source>Phó giám đốc</source>
        <translation>Deputy director</translation>
    </message>
    <message>
        <source>Chủ tịch HĐQT</source>
        <translation>Chair of the board</translation>
    </message>
    <message>
        <source>Phó Chủ tịch HĐQT</source>
        <translation>Deputy chair of the board</translation>
    </message>
    <message>
        <source>Phó Giám đốc</source>
        <translation>Deputy director</translation>
    </message>
    <message>
        <source>Thành viên HĐQT</source>
        <translation>Board member</translation>
    </message>
    <message>
        <source>Ban kiểm soát</source>
        <translation>Supervisory board</translation>
    </message>
    <message>
        <source>Kế toán</source>
        <translation>Accountant</translation>
    </message>
    <message>
        <source>Sáng lập viên</source>
        <translation>Founding member</translation>
    </message>
    <message>
        <source>Người lao động</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Cán bộ cơ quan nhà nước</source>
        <translation>Civil servant</translation>
    </message>
    <message>
        <source>Cán bộ Liên minh HTX</source>
        <translation>Alliance staff</translation>
    </message>
    <message>
        <source>dòng lệnh</source>
        <extracomment>So many remarks about a list are printed; JSON has them all.</extracomment>
        <translation>command line</translation>
    </message>
    <message>
        <source>tạo tệp dữ liệu mới cho một Liên minh</source>
        <translation>create a new data file for an Alliance</translation>
    </message>
    <message>
        <source>tệp sẽ tạo, đuôi .lmhtx</source>
        <translation>the file to make, ending in .lmhtx</translation>
    </message>
    <message>
        <source>mã tỉnh 2 chữ số, ví dụ 91</source>
        <translation>2-digit province code, for example 91</translation>
    </message>
    <message>
        <source>MÃ</source>
        <translation>CODE</translation>
    </message>
    <message>
        <source>tên cơ quan</source>
        <translation>office name</translation>
    </message>
    <message>
        <source>TÊN</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>tạo tỉnh mẫu để xem và tập</source>
        <translation>create a sample province to explore and practise with</translation>
    </message>
    <message>
        <source>liệt kê các cặp tổ chức có thể trùng nhau</source>
        <translation>list the pairs of organisations that may be one</translation>
    </message>
    <message>
        <source>gộp hai tổ chức thành một, lấy giá trị như chương trình đề nghị</source>
        <translation>merge two organisations into one, with the values the program proposes</translation>
    </message>
    <message>
        <source>SỐ</source>
        <translation>N</translation>
    </message>
    <message>
        <source>số của tổ chức thứ nhất, xem lệnh duplicates</source>
        <translation>number of the first organisation, see the command duplicates</translation>
    </message>
    <message>
        <source>số của tổ chức thứ hai</source>
        <translation>number of the second organisation</translation>
    </message>
    <message>
        <source>{count} cặp có thể trùng</source>
        <translation>{count} possible pairs</translation>
    </message>
    <message>
        <source>số tổ chức (300)</source>
        <translation>number of organisations (300)</translation>
    </message>
    <message>
        <source>số năm có dữ liệu (5)</source>
        <translation>years of data (5)</translation>
    </message>
    <message>
        <source>cùng một số thì ra cùng một tỉnh (1)</source>
        <translation>the same number gives the same province (1)</translation>
    </message>
    <message>
        <source>kiểm tra tệp dữ liệu</source>
        <translation>check the data file</translation>
    </message>
    <message>
        <source>tệp dữ liệu</source>
        <translation>data file</translation>
    </message>
    <message>
        <source>sao lưu và kiểm tra bản sao</source>
        <translation>back up and check the copy</translation>
    </message>
    <message>
        <source>THƯ_MỤC</source>
        <translation>FOLDER</translation>
    </message>
    <message>
        <source>nơi đặt bản sao</source>
        <translation>where the copy goes</translation>
    </message>
    <message>
        <source>phục hồi một bản sao lưu</source>
        <translation>restore a backup</translation>
    </message>
    <message>
        <source>TỆP</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>BẢN_SAO</source>
        <translation>COPY</translation>
    </message>
    <message>
        <source>bản sao lưu</source>
        <translation>a backup</translation>
    </message>
    <message>
        <source>tệp dữ liệu sẽ ghi ra</source>
        <translation>the data file to write</translation>
    </message>
    <message>
        <source>tự kiểm tra chương trình</source>
        <translation>self-check the program</translation>
    </message>
    <message>
        <source>Đã tạo tỉnh mẫu {count} tổ chức trong {file}.</source>
        <translation>Created a sample province of {count} organisations in {file}.</translation>
    </message>
    <message>
        <source>Đã sao lưu vào {path}: {rows} dòng, đã mở lại và đếm đủ.</source>
        <translation>Backed up to {path}: {rows} rows, reopened and fully counted.</translation>
    </message>
    <message>
        <source>Đã phục hồi vào {path}: {rows} dòng.</source>
        <translation>Restored to {path}: {rows} rows.</translation>
    </message>
    <message>
        <source>biểu mẫu: xem, giải thích số, kết xuất</source>
        <translation>forms: view, explain figures, export</translation>
    </message>
    <message>
        <source>các việc</source>
        <translation>acts</translation>
    </message>
    <message>
        <source>VIỆC</source>
        <translation>ACT</translation>
    </message>
    <message>
        <source>các biểu hiện có</source>
        <translation>available forms</translation>
    </message>
    <message>
        <source>số liệu của một biểu</source>
        <translation>figures of a form</translation>
    </message>
    <message>
        <source>các mục đứng sau một ô</source>
        <translation>items behind a cell</translation>
    </message>
    <message>
        <source>kết xuất biểu ra Excel, PDF</source>
        <translation>export a form to Excel or PDF</translation>
    </message>
    <message>
        <source>mã biểu, ví dụ KTTT-01</source>
        <translation>form code, for example KTTT-01</translation>
    </message>
    <message>
        <source>mã biểu, ví dụ KTTT-01; all là tất cả các biểu</source>
        <translation>code of the form, e.g. KTTT-01; all for every form</translation>
    </message>
    <message>
        <source>DÒNG</source>
        <translation>ROW</translation>
    </message>
    <message>
        <source>mã dòng của biểu, như trong form show --json</source>
        <translation>key of the row, as in form show --json</translation>
    </message>
    <message>
        <source>CỘT</source>
        <translation>COLUMN</translation>
    </message>
    <message>
        <source>mã cột của biểu</source>
        <translation>key of the column</translation>
    </message>
    <message>
        <source>kỳ: 2025, 2025H1, 2025M9, 2025Q3, 2025-07</source>
        <translation>period: 2025, 2025H1, 2025M9, 2025Q3, 2025-07</translation>
    </message>
    <message>
        <source>KỲ</source>
        <translation>PERIOD</translation>
    </message>
    <message>
        <source>nơi đặt tệp kết xuất</source>
        <translation>where the files go</translation>
    </message>
    <message>
        <source>thêm bản PDF</source>
        <translation>also write a PDF</translation>
    </message>
    <message>
        <source>Mã</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Căn cứ</source>
        <translation>Legal basis</translation>
    </message>
    <message>
        <source>ĐVT</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>không có số liệu</source>
        <translation>no figures</translation>
    </message>
    <message>
        <source>Giá trị: {value} {unit}; thiếu số liệu của {missing} mục.</source>
        <translation>Value: {value} {unit}; figures missing for {missing} items.</translation>
    </message>
    <message>
        <source>Đã ghi {file}</source>
        <translation>Saved {file}</translation>
    </message>
    <message>
        <source>nhập danh sách từ Excel hoặc CSV</source>
        <translation>import a list from Excel or CSV</translation>
    </message>
    <message>
        <source>LOẠI</source>
        <translation>KIND</translation>
    </message>
    <message>
        <source>loại danh sách: organisations (tổ chức)</source>
        <translation>kind of list: organisations</translation>
    </message>
    <message>
        <source>danh sách Excel (.xlsx, .xls) hoặc .csv</source>
        <translation>an Excel list (.xlsx, .xls) or .csv</translation>
    </message>
    <message>
        <source>loại danh sách: organisations (tổ chức), loans (khoản vay của sổ cũ)</source>
        <translation>kind of list: organisations, loans (of the old book)</translation>
    </message>
    <message>
        <source>năm của số liệu</source>
        <translation>year of the figures</translation>
    </message>
    <message>
        <source>NĂM</source>
        <translation>YEAR</translation>
    </message>
    <message>
        <source>tên trang tính</source>
        <translation>worksheet name</translation>
    </message>
    <message>
        <source>ghi các dòng bị từ chối vào sổ tính này, kèm cột Lý do</source>
        <translation>write the rejected rows to this workbook, with a column of reasons</translation>
    </message>
    <message>
        <source>loans: ngày chốt sổ cũ; không ghi thì lấy theo tiêu đề danh sách</source>
        <translation>loans: closing day of the old book; without it, as the title of the list says</translation>
    </message>
    <message>
        <source>loans: tên quỹ, khi tỉnh có nhiều quỹ</source>
        <translation>loans: name of the fund, where there are several</translation>
    </message>
    <message>
        <source>CÁCH</source>
        <translation>HOW</translation>
    </message>
    <message>
        <source>loans: khoản lệch số thì leave (bỏ ra), listed (lấy số của danh sách), settled (như vậy, lãi coi như đã trả đủ)</source>
        <translation>loans: those that differ are leave (left out), listed (numbers of the list), settled (the same, interest as paid in full)</translation>
    </message>
    <message>
        <source>chỉ xem trước, không ghi</source>
        <translation>preview only, save nothing</translation>
    </message>
    <message>
        <source>liệt kê các mục trong dữ liệu</source>
        <translation>list items in the data</translation>
    </message>
    <message>
        <source>tìm theo tên, mã số thuế, điện thoại; không cần dấu</source>
        <translation>search by name, tax code or phone; accents not needed</translation>
    </message>
    <message>
        <source>liệt kê việc đã làm, mới nhất trước</source>
        <translation>list what was done, newest first</translation>
    </message>
    <message>
        <source>CHỮ</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>tìm trong việc đã làm và người làm; không cần dấu</source>
        <translation>search in what was done and by whom; accents are not needed</translation>
    </message>
    <message>
        <source>hoàn tác một việc đã làm, cả một lần nhập danh sách</source>
        <translation>undo one act, a whole import of a list too</translation>
    </message>
    <message>
        <source>số của việc, xem lệnh history</source>
        <translation>number of the act, see the word history</translation>
    </message>
    <message>
        <source>{count} việc</source>
        <translation>{count} acts</translation>
    </message>
    <message>
        <source>Không có việc số {act}; xem các số bằng lệnh history.</source>
        <translation>There is no act number {act}; see the numbers with the word history.</translation>
    </message>
    <message>
        <source>tính đến ngày</source>
        <translation>as at date</translation>
    </message>
    <message>
        <source>NGÀY</source>
        <translation>DATE</translation>
    </message>
    <message>
        <source>chỉ liệt kê chừng ấy dòng đầu</source>
        <translation>list only so many lines</translation>
    </message>
    <message>
        <source>{file}, trang “{sheet}”: đọc {read} dòng; thêm mới {created}, cập nhật {updated}, giữ nguyên {unchanged}, cần xem lại {needs_review}, từ chối {refused}.</source>
        <translation>{file}, sheet “{sheet}”: {read} rows read; {created} added, {updated} updated, {unchanged} unchanged, {needs_review} to review, {refused} refused.</translation>
    </message>
    <message>
        <source>… và {count} ghi chú nữa; xem đủ bằng --json.</source>
        <translation>… and {count} more notes; see them all with --json.</translation>
    </message>
    <message>
        <source>Đây là xem trước; chưa có gì được ghi.</source>
        <translation>This is a preview; nothing has been saved.</translation>
    </message>
    <message>
        <source>dòng {row}</source>
        <translation>row {row}</translation>
    </message>
    <message>
        <source>cả danh sách</source>
        <translation>whole list</translation>
    </message>
    <message>
        <source>, cột {column}</source>
        <translation>, column {column}</translation>
    </message>
    <message>
        <source>Số dòng cần liệt kê không thể âm.</source>
        <translation>The number of rows to list cannot be negative.</translation>
    </message>
    <message>
        <source>{count} tổ chức</source>
        <translation>{count} organisations</translation>
    </message>
    <message>
        <source>cách dùng: </source>
        <extracomment>Where a room hangs its words. What argparse may say to a person, in Python 3.11 to 3.14.</extracomment>
        <translation>usage: </translation>
    </message>
    <message>
        <source>tham số</source>
        <translation>arguments</translation>
    </message>
    <message>
        <source>tùy chọn</source>
        <translation>options</translation>
    </message>
    <message>
        <source>lệnh con</source>
        <translation>subcommands</translation>
    </message>
    <message>
        <source>xem hướng dẫn này rồi thoát</source>
        <translation>show this help and exit</translation>
    </message>
    <message>
        <source>xem phiên bản rồi thoát</source>
        <translation>show the version and exit</translation>
    </message>
    <message>
        <source>%(argument_name)s: %(message)s</source>
        <translation>%(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>không có lệnh “%(parser_name)s” (các lệnh: %(choices)s)</source>
        <translation>there is no command “%(parser_name)s” (commands: %(choices)s)</translation>
    </message>
    <message>
        <source>không mở được tệp “%(filename)s”: %(error)s</source>
        <translation>cannot open the file “%(filename)s”: %(error)s</translation>
    </message>
    <message>
        <source>thừa hoặc không hiểu: %s</source>
        <translation>too much or not understood: %s</translation>
    </message>
    <message>
        <source>không dùng cùng với %s</source>
        <translation>not to be used with %s</translation>
    </message>
    <message>
        <source>không nhận giá trị %r</source>
        <translation>takes no value %r</translation>
    </message>
    <message>
        <source>còn thiếu: %s</source>
        <translation>missing: %s</translation>
    </message>
    <message>
        <source>cần một trong các mục: %s</source>
        <translation>one of these is needed: %s</translation>
    </message>
    <message>
        <source>cần một giá trị</source>
        <translation>needs a value</translation>
    </message>
    <message>
        <source>chỉ nhận nhiều nhất một giá trị</source>
        <translation>takes at most one value</translation>
    </message>
    <message>
        <source>cần ít nhất một giá trị</source>
        <translation>needs at least one value</translation>
    </message>
    <message>
        <source>cần %s giá trị</source>
        <translation>needs %s values</translation>
    </message>
    <message>
        <source>%(option)s viết tắt của nhiều tùy chọn: %(matches)s</source>
        <translation>%(option)s is short for several options: %(matches)s</translation>
    </message>
    <message>
        <source>không chờ tùy chọn %s ở đây</source>
        <translation>option %s is not expected here</translation>
    </message>
    <message>
        <source>giá trị “%(value)s” không đúng kiểu</source>
        <translation>the value “%(value)s” is of the wrong kind</translation>
    </message>
    <message>
        <source>không có lựa chọn “%(value)s” (các lựa chọn: %(choices)s)</source>
        <translation>there is no choice “%(value)s” (choices: %(choices)s)</translation>
    </message>
    <message>
        <source>không có lựa chọn “%(value)s”; phải chăng là “%(closest)s”? (các lựa chọn: %(choices)s)</source>
        <translation>there is no choice “%(value)s”; did you mean “%(closest)s”? (choices: %(choices)s)</translation>
    </message>
    <message>
        <source>tùy chọn “%(option)s” không nên dùng nữa</source>
        <translation>option “%(option)s” should not be used any more</translation>
    </message>
    <message>
        <source>tham số “%(argument_name)s” không nên dùng nữa</source>
        <translation>argument “%(argument_name)s” should not be used any more</translation>
    </message>
    <message>
        <source>lệnh “%(parser_name)s” không nên dùng nữa</source>
        <translation>command “%(parser_name)s” should not be used any more</translation>
    </message>
    <message>
        <source>%(prog)s: lưu ý: %(message)s
</source>
        <translation>%(prog)s: note: %(message)s
</translation>
    </message>
    <message>
        <source>%(prog)s: lệnh chưa đúng: %(message)s
</source>
        <translation>%(prog)s: wrong words: %(message)s
</translation>
    </message>
    <message>
        <source>Lệnh chưa đúng: {message}</source>
        <translation>Invalid command: {message}</translation>
    </message>
    <message>
        <source>trả lời bằng JSON cho chương trình khác</source>
        <translation>answer in JSON, for other programs</translation>
    </message>
    <message>
        <source>“{text}” không phải là số nguyên</source>
        <translation>“{text}” is not a whole number</translation>
    </message>
    <message>
        <source>Chương trình của Liên minh HTX, không cần cửa sổ. Xem cách dùng một lệnh: lmhtx LỆNH --help</source>
        <translation>The program of the Cooperative Alliance without a window. How to use one command: lmhtx COMMAND --help</translation>
    </message>
    <message>
        <source>Mã kết thúc: 0 xong · 1 xong nhưng cần người xem lại · 2 lệnh chưa đúng · 3 không làm được, dữ liệu giữ nguyên.</source>
        <translation>Exit status: 0 done · 1 done, but something needs a person · 2 wrong words · 3 could not be done, nothing changed.</translation>
    </message>
    <message>
        <source>LỆNH</source>
        <translation>COMMAND</translation>
    </message>
    <message>
        <source>các lệnh</source>
        <translation>commands</translation>
    </message>
    <message>
        <source>Đã dừng; không có gì thay đổi.</source>
        <translation>Stopped; nothing has changed.</translation>
    </message>
    <message>
        <source>Máy không đủ bộ nhớ cho việc này; không có gì thay đổi.</source>
        <translation>The computer does not have enough memory for this; nothing has changed.</translation>
    </message>
    <message>
        <source>Máy tính không cho đọc hoặc ghi ({why}); không có gì thay đổi.</source>
        <translation>The computer does not allow reading or writing ({why}); nothing was changed.</translation>
    </message>
    <message>
        <source>Chương trình gặp lỗi ngoài dự kiến; dữ liệu đã ghi vẫn an toàn. Chi tiết: {place}</source>
        <translation>The program met an unexpected error; saved data is still safe. Details: {place}</translation>
    </message>
    <message>
        <source>Việc này làm với từng dòng: hãy chọn một dòng.</source>
        <extracomment>Of more records selected, only so many are looked at before an act is offered.</extracomment>
        <translation>This is done line by line: choose one line.</translation>
    </message>
    <message>
        <source>Hãy chọn đúng hai dòng trong danh sách.</source>
        <translation>Choose exactly two lines in the list.</translation>
    </message>
    <message>
        <source>Hãy chọn từ hai dòng trở lên trong danh sách.</source>
        <translation>Choose two lines or more in the list.</translation>
    </message>
    <message>
        <source>Hãy chọn những dòng cần làm trong danh sách.</source>
        <translation>Choose the lines concerned in the list.</translation>
    </message>
    <message>
        <source>Việc khác</source>
        <translation>More actions</translation>
    </message>
    <message>
        <source>Chép biểu đồ</source>
        <extracomment>Design pixels per bar of a lying chart.</extracomment>
        <translation>Copy chart</translation>
    </message>
    <message>
        <source>Chép thành hình</source>
        <translation>Copy as image</translation>
    </message>
    <message>
        <source>Chép thành bảng</source>
        <translation>Copy as table</translation>
    </message>
    <message>
        <source>“{text}” không có trong danh sách; hãy chọn một dòng.</source>
        <translation>“{text}” is not in the list; please choose a row.</translation>
    </message>
    <message>
        <source>thứ hai</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>thứ ba</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <source>thứ tư</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <source>thứ năm</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <source>thứ sáu</source>
        <translation>Friday</translation>
    </message>
    <message>
        <source>thứ bảy</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>chủ nhật</source>
        <translation>Sunday</translation>
    </message>
    <message>
        <source>ngày/tháng/năm</source>
        <translation>day/month/year</translation>
    </message>
    <message>
        <source>Mở lịch (F4)</source>
        <translation>Open calendar (F4)</translation>
    </message>
    <message>
        <source>Hôm nay, {day}</source>
        <translation>Today, {day}</translation>
    </message>
    <message>
        <source>Không thấy tệp {name}.</source>
        <translation>File {name} was not found.</translation>
    </message>
    <message>
        <source>Gõ vài chữ để tìm…</source>
        <translation>Type a few letters to search…</translation>
    </message>
    <message>
        <source>Chưa chọn được mục nào cho “{text}”; hãy chọn một dòng trong danh sách.</source>
        <translation>Nothing chosen yet for “{text}”; please choose a row in the list.</translation>
    </message>
    <message>
        <source>Thêm mới “{text}”</source>
        <translation>Add “{text}”</translation>
    </message>
    <message>
        <source>Ở đây cần số nguyên.</source>
        <extracomment>Longest text (digits) that is read as a plain number; what is longer is nobody&apos;s figure.</extracomment>
        <translation>A whole number is needed here.</translation>
    </message>
    <message>
        <source>Nhiều nhất {n} chữ số sau dấu phẩy.</source>
        <translation>At most {n} digits after the decimal point.</translation>
    </message>
    <message>
        <source>“{text}” không phải là năm. Ví dụ đúng: 2026.</source>
        <translation>“{text}” is not a year. Correct example: 2026.</translation>
    </message>
    <message>
        <source>Điểm không được âm.</source>
        <extracomment>What the points of a table come to. Points are given in quarters at the finest. Levels of a line. Out of work for more days than the three longest months have, in one stretch or several.</extracomment>
        <translation>Points cannot be negative.</translation>
    </message>
    <message>
        <source>Điểm tối đa là {most}.</source>
        <translation>The maximum is {most}.</translation>
    </message>
    <message>
        <source>Điểm lẻ chỉ theo bước 0,25 (ví dụ 0,25; 0,5; 1,75).</source>
        <translation>Points go in steps of 0.25 (such as 0.25, 0.5, 1.75).</translation>
    </message>
    <message>
        <source>Bảng tiêu chí phải có ít nhất một nhóm tiêu chí.</source>
        <translation>A criteria table needs at least one group.</translation>
    </message>
    <message>
        <source>Tiêu chí phải nằm trong một nhóm, nội dung phải nằm trong một tiêu chí.</source>
        <translation>A criterion belongs to a group, a part to a criterion.</translation>
    </message>
    <message>
        <source>Điểm tối đa của các tiêu chí cộng lại là {sum}, phải bằng 100.</source>
        <translation>The maximum points add up to {sum}; they must be 100.</translation>
    </message>
    <message>
        <source>Điểm tối đa đã ghi cộng lại là {sum}, vượt quá 100.</source>
        <translation>The maximum points entered add up to {sum}, more than 100.</translation>
    </message>
    <message>
        <source>Hãy ghi nội dung này.</source>
        <translation>Fill this in.</translation>
    </message>
    <message>
        <source>Năm phải từ {first} đến {last}.</source>
        <translation>The year must be between {first} and {last}.</translation>
    </message>
    <message>
        <source>Các mức điểm phải giảm dần: Tốt, Khá, Trung bình, trong khoảng trên 0 đến 100.</source>
        <translation>The bands must fall: Good, Fair, Average, above 0 and up to 100.</translation>
    </message>
    <message>
        <source>Hãy ghi số thứ tự, không quá {longest} ký tự.</source>
        <translation>Enter the number, at most {longest} characters.</translation>
    </message>
    <message>
        <source>Hãy ghi nội dung, không quá {longest} ký tự.</source>
        <translation>Enter the text, at most {longest} characters.</translation>
    </message>
    <message>
        <source>Nhóm {number} chưa có tiêu chí nào.</source>
        <translation>Group {number} has no criterion yet.</translation>
    </message>
    <message>
        <source>Mục {number}: điểm các nội dung bên trong cộng lại là {parts}, khác điểm của mục ({points}).</source>
        <translation>Line {number}: the points of its parts add up to {parts}, not to its own ({points}).</translation>
    </message>
    <message>
        <source>Bảng tiêu chí đã thay đổi; hãy mở lại phiếu chấm.</source>
        <translation>The criteria table has changed; open the sheet again.</translation>
    </message>
    <message>
        <source>Tiêu chí {number}: {problem}</source>
        <translation>Criterion {number}: {problem}</translation>
    </message>
    <message>
        <source>Nhỏ nhất là {n}.</source>
        <translation>The minimum is {n}.</translation>
    </message>
    <message>
        <source>Lớn nhất là {n}.</source>
        <translation>The maximum is {n}.</translation>
    </message>
    <message>
        <source>Dài quá {n} ký tự; hãy viết ngắn lại.</source>
        <translation>Longer than {n} characters; please shorten it.</translation>
    </message>
    <message>
        <source>Chưa có {label}.</source>
        <extracomment>The unit behind a label, which sentences leave out: ``Số tiền (đồng)``.</extracomment>
        <translation>Please fill in: {label}.</translation>
    </message>
    <message>
        <source>Bắt buộc</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>{label}, bắt buộc</source>
        <translation>{label}, required</translation>
    </message>
    <message>
        <source>Nội dung đang nhập trong “{title}” chưa được ghi.</source>
        <translation>What you are entering in “{title}” has not been saved.</translation>
    </message>
    <message>
        <source>Bỏ những gì vừa nhập?</source>
        <translation>Discard what you have just entered?</translation>
    </message>
    <message>
        <source>Ngày thu nợ</source>
        <translation>Collection day</translation>
    </message>
    <message>
        <source>{count} phiếu đã nhập chưa được ghi.</source>
        <translation>{count} receipts entered are not posted yet.</translation>
    </message>
    <message>
        <source>Bỏ</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Nhập tiếp</source>
        <translation>Keep editing</translation>
    </message>
    <message>
        <source>Bỏ bảng kê đang nhập?</source>
        <translation>Drop the list being entered?</translation>
    </message>
    <message>
        <source>Hãy chọn khách hàng hoặc hợp đồng.</source>
        <translation>Please choose a borrower or a contract.</translation>
    </message>
    <message>
        <source>Hãy ghi số tiền thu và ngày thu.</source>
        <translation>Please write the amount received and the day.</translation>
    </message>
    <message>
        <source>{name} đã có phiếu {amount} đ trong ngày này. Thu hai lần?</source>
        <translation>{name} already has a receipt of {amount} đ on this day. Received twice?</translation>
    </message>
    <message>
        <source>Thu hai lần</source>
        <translation>Received twice</translation>
    </message>
    <message>
        <source>Đang ghi bảng kê thu nợ…</source>
        <translation>Posting the collection list…</translation>
    </message>
    <message>
        <source>Phiếu thu của bảng kê {number}</source>
        <translation>Receipts of list {number}</translation>
    </message>
    <message>
        <source>Ghi sổ</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Bỏ bảng kê</source>
        <translation>Give the list up</translation>
    </message>
    <message>
        <source>Gõ tên khách hàng hoặc số hợp đồng…</source>
        <translation>Type a borrower or contract number…</translation>
    </message>
    <message>
        <source>Số tiền kê khai (đồng)</source>
        <translation>Amount declared (đồng)</translation>
    </message>
    <message>
        <source>Thêm dòng</source>
        <translation>Add line</translation>
    </message>
    <message>
        <source>Enter ở ô số tiền</source>
        <translation>Enter in the amount</translation>
    </message>
    <message>
        <source>Khách hàng, hợp đồng</source>
        <translation>Borrower, contract</translation>
    </message>
    <message>
        <source>Kê khai số phiếu và số tiền trước, rồi nhập từng phiếu ở dòng trên.</source>
        <translation>Declare how many receipts and how much, then enter them one by one in the line above.</translation>
    </message>
    <message>
        <source>Các bảng kê đã ghi</source>
        <translation>Lists posted before</translation>
    </message>
    <message>
        <source>In bảng kê</source>
        <translation>Print the list</translation>
    </message>
    <message>
        <source>In các phiếu</source>
        <translation>Print the receipts</translation>
    </message>
    <message>
        <source>Chưa có bảng kê nào.</source>
        <translation>No list yet.</translation>
    </message>
    <message>
        <source>Chưa có quỹ nào.</source>
        <translation>There is no fund yet.</translation>
    </message>
    <message>
        <source>Hãy ghi ngày thu nợ.</source>
        <translation>Please write the collection day.</translation>
    </message>
    <message>
        <source>Hãy kê khai số phiếu và số tiền trước khi nhập.</source>
        <translation>Please declare the number of receipts and the amount before entering them.</translation>
    </message>
    <message>
        <source>Đã nhập {count} phiếu, {total} đ.</source>
        <translation>{count} receipts entered, {total} đ.</translation>
    </message>
    <message>
        <source>còn thiếu {count} phiếu</source>
        <translation>{count} receipts missing</translation>
    </message>
    <message>
        <source>thừa {count} phiếu</source>
        <translation>{count} receipts too many</translation>
    </message>
    <message>
        <source>đủ số phiếu</source>
        <translation>all receipts</translation>
    </message>
    <message>
        <source>còn thiếu {gap} đ</source>
        <translation>{gap} đ missing</translation>
    </message>
    <message>
        <source>thừa {gap} đ</source>
        <translation>{gap} đ too much</translation>
    </message>
    <message>
        <source>đủ số tiền</source>
        <translation>the whole amount</translation>
    </message>
    <message>
        <source>Chênh lệch: {difference}.</source>
        <translation>Difference: {difference}.</translation>
    </message>
    <message>
        <source>Khớp kê khai – ghi sổ được.</source>
        <translation>As declared – it can be posted.</translation>
    </message>
    <message>
        <source>Lần trước còn bảng kê thu nợ đang nhập dở, chưa ghi (lúc {at}): ngày {day}, kê khai {count} phiếu {total} đ, đã nhập {entered} phiếu {sum} đ.</source>
        <translation>Last time a collection list was left half-entered and not written (at {at}): day {day}, declared {count} receipts {total} đ, entered {entered} receipts {sum} đ.</translation>
    </message>
    <message>
        <source>{count} phiếu không lấy lại được vì hợp đồng không còn thu nợ được.</source>
        <translation>{count} receipts could not be entered again, because nothing can be collected under their contracts any more.</translation>
    </message>
    <message>
        <source>Hãy chọn một bảng kê đã ghi.</source>
        <translation>Please choose a list posted before.</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Ngưỡng quy mô hợp tác xã (NĐ 113/2024/NĐ-CP Điều 5)</source>
        <extracomment>The rows of the grid: field and size, numbered from 1.</extracomment>
        <translation>Size thresholds of cooperatives (Decree 113/2024/NĐ-CP, Article 5)</translation>
    </message>
    <message>
        <source>Thành viên
chính thức từ</source>
        <translation>Official
members from</translation>
    </message>
    <message>
        <source>Doanh thu từ
(tỷ đồng)</source>
        <translation>Revenue from
(billion đồng)</translation>
    </message>
    <message>
        <source>hoặc tổng nguồn vốn
từ (tỷ đồng)</source>
        <translation>or total capital
from (billion đồng)</translation>
    </message>
    <message>
        <source>quy mô</source>
        <translation>sizes</translation>
    </message>
    <message>
        <source>Lĩnh vực, quy mô</source>
        <translation>Field, size</translation>
    </message>
    <message>
        <source>Bỏ những mức vừa nhập?</source>
        <translation>Discard the levels just entered?</translation>
    </message>
    <message>
        <source>Hợp tác xã thuộc quy mô lớn, vừa hoặc nhỏ khi có đủ số thành viên chính thức, đồng thời đủ doanh thu hoặc đủ tổng nguồn vốn; chưa đạt quy mô nhỏ là siêu nhỏ. Ô trống là mức chưa ghi: hãy ghi theo nghị định; đến khi có đủ, quy mô của hợp tác xã liên quan là “Chưa xác định”. Mức ghi “cần đối chiếu” hãy so lại với nghị định trước khi dùng.</source>
        <translation>A cooperative is large, medium or small when it has enough official members and also enough revenue or enough total capital; one that does not reach small is micro. An empty cell is a level not entered yet: enter it from the decree; until all are there, the size of the cooperatives concerned is “Not determined”. Compare levels marked “to be checked” with the decree before relying on them.</translation>
    </message>
    <message>
        <source>cần đối chiếu</source>
        <translation>to be checked</translation>
    </message>
    <message>
        <source>theo nghị định</source>
        <translation>by the decree</translation>
    </message>
    <message>
        <source>cơ quan ghi</source>
        <translation>entered by the office</translation>
    </message>
    <message>
        <source>Hãy ghi ngày áp dụng và sửa các ô đỏ trước.</source>
        <translation>Enter the day it applies from and mend the red cells first.</translation>
    </message>
    <message>
        <source>Áp dụng từ ngày</source>
        <translation>Applies from</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>{field} · {size}</source>
        <translation>{field} · {size}</translation>
    </message>
    <message>
        <source>Lấy lại</source>
        <translation>Recover</translation>
    </message>
    <message>
        <source>Có nội dung nhập dở lúc {time}.</source>
        <translation>There is an unfinished entry from {time}.</translation>
    </message>
    <message>
        <source>Đã rõ</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Dữ liệu vẫn an toàn, chưa có gì thay đổi.</source>
        <translation>The data is still safe; nothing has changed.</translation>
    </message>
    <message>
        <source>Đóng thông báo</source>
        <translation>Close message</translation>
    </message>
    <message>
        <source>Làm lại</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Dừng</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source> {done}/{total}</source>
        <translation> {done}/{total}</translation>
    </message>
    <message>
        <source>Đang dừng…</source>
        <translation>Stopping…</translation>
    </message>
    <message>
        <source>Các trang in</source>
        <translation>Pages to print</translation>
    </message>
    <message>
        <source>Xem trước khi in — {title}</source>
        <translation>Print preview — {title}</translation>
    </message>
    <message>
        <source>Bảng này rộng: in khổ ngang sẽ dễ đọc hơn.</source>
        <translation>This table is wide: landscape will be easier to read.</translation>
    </message>
    <message>
        <source>In…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>In ra máy in (Ctrl+P)</source>
        <translation>Print on a printer (Ctrl+P)</translation>
    </message>
    <message>
        <source>Lưu PDF…</source>
        <translation>Save PDF…</translation>
    </message>
    <message>
        <source>Lưu thành tệp PDF (Ctrl+S)</source>
        <translation>Save as a PDF file (Ctrl+S)</translation>
    </message>
    <message>
        <source>Khổ ngang</source>
        <translation>Landscape</translation>
    </message>
    <message>
        <source>Thu nhỏ</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>Phóng to</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>Trang {page} / {count} · {zoom} %</source>
        <translation>Page {page} / {count} · {zoom}%</translation>
    </message>
    <message>
        <source>Lưu PDF</source>
        <translation>Save PDF</translation>
    </message>
    <message>
        <source>Tệp PDF (*.pdf)</source>
        <translation>PDF file (*.pdf)</translation>
    </message>
    <message>
        <source>Chưa lưu được</source>
        <translation>Could not save</translation>
    </message>
    <message>
        <source>Đang ghi…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>Đang hoàn tác…</source>
        <translation>Undoing…</translation>
    </message>
    <message>
        <source>Đã dừng theo yêu cầu; dữ liệu vẫn như trước.</source>
        <translation>Stopped as requested; the data is as it was.</translation>
    </message>
    <message>
        <source>Tất cả</source>
        <extracomment>In place of a value: the line is a heading, which cannot be chosen.</extracomment>
        <translation>All</translation>
    </message>
    <message>
        <source>Lọc {text}</source>
        <translation>Filter {text}</translation>
    </message>
    <message>
        <source>Tìm…</source>
        <translation>Find…</translation>
    </message>
    <message>
        <source>Tìm trong danh sách lọc</source>
        <translation>Find in filter list</translation>
    </message>
    <message>
        <source>Chưa có gì ở đây.</source>
        <translation>Nothing here yet.</translation>
    </message>
    <message>
        <source>Sổ quỹ</source>
        <translation>Ledger</translation>
    </message>
    <message>
        <source>Từng dòng là</source>
        <translation>Each line is</translation>
    </message>
    <message>
        <source>Một ngày</source>
        <translation>One day</translation>
    </message>
    <message>
        <source>Một chứng từ</source>
        <translation>One voucher</translation>
    </message>
    <message>
        <source>In sổ quỹ</source>
        <translation>Print the ledger</translation>
    </message>
    <message>
        <source>dòng</source>
        <translation>rows</translation>
    </message>
    <message>
        <source>Tìm nội dung, số chứng từ</source>
        <translation>Search text, voucher number</translation>
    </message>
    <message>
        <source>Trong thời gian này quỹ chưa có phát sinh.</source>
        <translation>Nothing moved in this time.</translation>
    </message>
    <message>
        <source>đến hết ngày</source>
        <translation>through</translation>
    </message>
    <message>
        <source>Từ ngày {first} đến hết ngày {last}</source>
        <translation>From {first} through {last}</translation>
    </message>
    <message>
        <source>Hãy ghi ngày đầu và ngày cuối của sổ.</source>
        <translation>Please enter the first and the last day of the ledger.</translation>
    </message>
    <message>
        <source>Ngày đầu phải trước ngày cuối.</source>
        <translation>The first day must be before the last.</translation>
    </message>
    <message>
        <source>Đang lập sổ quỹ…</source>
        <translation>Making the ledger…</translation>
    </message>
    <message>
        <source>{count} chứng từ</source>
        <translation>{count} vouchers</translation>
    </message>
    <message>
        <source>Thu (đồng)</source>
        <translation>In (đồng)</translation>
    </message>
    <message>
        <source>Chi (đồng)</source>
        <translation>Out (đồng)</translation>
    </message>
    <message>
        <source>Vốn (+, −)</source>
        <translation>Capital (+, −)</translation>
    </message>
    <message>
        <source>Vốn nguồn (đồng)</source>
        <translation>Capital (đồng)</translation>
    </message>
    <message>
        <source>Đang giữ hộ</source>
        <translation>Advances held</translation>
    </message>
    <message>
        <source>đầu kỳ {amount} đ</source>
        <translation>at the start {amount} đ</translation>
    </message>
    <message>
        <source>Dư nợ gốc cuối kỳ</source>
        <translation>Outstanding principal at the end</translation>
    </message>
    <message>
        <source>thu gốc {amount} đ</source>
        <translation>principal collected {amount} đ</translation>
    </message>
    <message>
        <source>Thu lãi trong kỳ</source>
        <translation>Interest collected in the period</translation>
    </message>
    <message>
        <source>Đang sao chép…</source>
        <translation>Copying…</translation>
    </message>
    <message>
        <source>Đã kết xuất {count} dòng ra tệp {name}.</source>
        <translation>Exported {count} rows to the file {name}.</translation>
    </message>
    <message>
        <source>Đang kết xuất {title}…</source>
        <translation>Exporting {title}…</translation>
    </message>
    <message>
        <source>In {count} dòng?</source>
        <translation>Print {count} rows?</translation>
    </message>
    <message>
        <source>Có thể lọc danh sách cho ngắn lại trước khi in.</source>
        <translation>You can filter the list to shorten it before printing.</translation>
    </message>
    <message>
        <source>In tất cả</source>
        <translation>Print all</translation>
    </message>
    <message>
        <source>Tìm: {text}</source>
        <translation>Find: {text}</translation>
    </message>
    <message>
        <source>Lịch sử</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Phần</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Tìm trong lịch sử…</source>
        <translation>Search the history…</translation>
    </message>
    <message>
        <source>thay đổi</source>
        <translation>changes</translation>
    </message>
    <message>
        <source>Chưa có thay đổi nào được ghi lại.</source>
        <translation>No change has been recorded yet.</translation>
    </message>
    <message>
        <source>Lịch sử: {name}</source>
        <translation>History: {name}</translation>
    </message>
    <message>
        <source>Đang chuẩn bị bản in…</source>
        <translation>Preparing to print…</translation>
    </message>
    <message>
        <source>Kết xuất ra Excel…</source>
        <translation>Export to Excel…</translation>
    </message>
    <message>
        <source>In danh sách…</source>
        <translation>Print list…</translation>
    </message>
    <message>
        <source>Sao chép</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Tìm</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Làm mới</source>
        <translation>Refresh</translation>
    </message>
    <message>
        <source>Thêm điều kiện lọc…</source>
        <translation>Add a condition…</translation>
    </message>
    <message>
        <source>Xem tại ngày khác…</source>
        <translation>Show another day…</translation>
    </message>
    <message>
        <source>Tìm trong danh sách</source>
        <translation>Find in list</translation>
    </message>
    <message>
        <source>Ctrl+F; không cần gõ dấu</source>
        <translation>Ctrl+F; accents not needed</translation>
    </message>
    <message>
        <source>Chọn cột</source>
        <translation>Choose columns</translation>
    </message>
    <message>
        <source>Xem nhanh bên phải</source>
        <translation>Quick view on the right</translation>
    </message>
    <message>
        <source>+ Lọc</source>
        <translation>+ Filter</translation>
    </message>
    <message>
        <source>Lọc theo mục khác</source>
        <translation>Filter by something else</translation>
    </message>
    <message>
        <source>Bỏ lọc</source>
        <translation>Clear filters</translation>
    </message>
    <message>
        <source>Mục này không còn trong dữ liệu; danh sách đã được làm mới.</source>
        <translation>This entry is no longer in the data; the list has been refreshed.</translation>
    </message>
    <message>
        <source>Danh sách đang được đọc; hãy thử lại sau giây lát.</source>
        <translation>The list is still being read; please try again in a moment.</translation>
    </message>
    <message>
        <source>Đang tìm…</source>
        <translation>Searching…</translation>
    </message>
    <message>
        <source>Không có dòng nào khớp với điều đang tìm.</source>
        <translation>No rows match your search.</translation>
    </message>
    <message>
        <source>Hãy thử ít chữ hơn, hoặc chỉ một phần của tên.</source>
        <translation>Try fewer words, or only a part of the name.</translation>
    </message>
    <message>
        <source>Mọi điều kiện phải đúng cùng lúc; hãy bỏ bớt một điều kiện.</source>
        <translation>All conditions must hold at once; take one off.</translation>
    </message>
    <message>
        <source>Danh sách đang xem tại ngày {day}.</source>
        <translation>The list is of {day}.</translation>
    </message>
    <message>
        <source>{count} gần giống</source>
        <translation>{count} similar</translation>
    </message>
    <message>
        <source>đang chọn {count}</source>
        <translation>{count} selected</translation>
    </message>
    <message>
        <source>Ghi chú tìm</source>
        <translation>Search note</translation>
    </message>
    <message>
        <source>gần giống</source>
        <extracomment>Columns of words from this width on give way where room is missing: the names little at first, then all of them.</extracomment>
        <translation>similar</translation>
    </message>
    <message>
        <source>Kết xuất ra Excel</source>
        <translation>Export to Excel</translation>
    </message>
    <message>
        <source>Tổng cộng: {count} dòng. In ngày {day}.</source>
        <translation>Total: {count} rows. Printed on {day}.</translation>
    </message>
    <message>
        <source>Đếm: {count}</source>
        <translation>Count: {count}</translation>
    </message>
    <message>
        <source>Tổng: {total} · Trung bình: {average} · Đếm: {count}</source>
        <translation>Sum: {total} · Average: {average} · Count: {count}</translation>
    </message>
    <message>
        <source>Về cách bày ban đầu</source>
        <translation>Reset layout</translation>
    </message>
    <message>
        <source>Đã dán, {count} ô thay đổi.</source>
        <translation>Pasted, {count} cells changed.</translation>
    </message>
    <message>
        <source>{count} dòng cuối không có chỗ nên bỏ qua.</source>
        <translation>The last {count} lines found no room and were left out.</translation>
    </message>
    <message>
        <source>{count} cột cuối không có chỗ nên bỏ qua.</source>
        <translation>The last {count} columns found no room and were left out.</translation>
    </message>
    <message>
        <source>Ngân sách trung ương</source>
        <translation>Central budget</translation>
    </message>
    <message>
        <source>Ngân sách địa phương</source>
        <translation>Local budget</translation>
    </message>
    <message>
        <source>Tài trợ</source>
        <translation>Sponsorship</translation>
    </message>
    <message>
        <source>Học phí, người dự đóng góp</source>
        <translation>Tuition, participant contributions</translation>
    </message>
    <message>
        <source>Nguồn “{source}” được ghi hai lần.</source>
        <translation>Source “{source}” is entered twice.</translation>
    </message>
    <message>
        <source>Kinh phí không thể là số âm.</source>
        <translation>Funding cannot be negative.</translation>
    </message>
    <message>
        <source>Cấu trúc tệp hỏng: {told}</source>
        <translation>File structure is damaged: {told}</translation>
    </message>
    <message>
        <source>Dòng {row} của bảng {table} trỏ tới mục không còn trong {parent}.</source>
        <translation>Row {row} of table {table} points to an item no longer in {parent}.</translation>
    </message>
    <message>
        <source>Dòng cộng ghi {written}, nhưng cộng các dòng đọc được ở trên là {added}.</source>
        <extracomment>Averages are not added up.</extracomment>
        <translation>The total row says {written}, but the rows read above it add up to {added}.</translation>
    </message>
    <message>
        <source>cả hai cùng tham gia một sự kiện (mở Sự kiện, bỏ một bên khỏi danh sách tham gia)</source>
        <translation>both took part in the same event (open Events and take one off its list)</translation>
    </message>
    <message>
        <source>Lần tham gia sự kiện</source>
        <translation>Events attended</translation>
    </message>
    <message>
        <source>cả hai có khoản hội phí phải nộp năm {year} khác nhau (mở Hội phí, năm {year}, bỏ một khoản)</source>
        <translation>both owe fees for {year}, but not the same (open Fees, {year}, and remove one)</translation>
    </message>
    <message>
        <source>Khoản hội phí phải nộp</source>
        <translation>Fees owed</translation>
    </message>
    <message>
        <source>Dòng phiếu thu hội phí</source>
        <translation>Fee receipt lines</translation>
    </message>
    <message>
        <source>Khách hàng vay, hợp đồng {number}</source>
        <translation>Borrower, contract {number}</translation>
    </message>
    <message>
        <source>Khách hàng trong hồ sơ vay {number}</source>
        <translation>Borrower in loan folder {number}</translation>
    </message>
    <message>
        <source>{role}, hồ sơ vay {number}</source>
        <translation>{role}, loan folder {number}</translation>
    </message>
    <message>
        <source>Ngày này khoản vay không còn dư nợ gốc.</source>
        <translation>On this day no principal is outstanding on the loan.</translation>
    </message>
    <message>
        <source>Lãi suất đang áp dụng đã là {rate} %/năm.</source>
        <translation>The rate in force is already {rate} % a year.</translation>
    </message>
    <message>
        <source>Ngày này khoản vay không còn dư nợ gốc để cơ cấu lại.</source>
        <translation>On this date the loan has no outstanding principal left to restructure.</translation>
    </message>
    <message>
        <source>Khoản vay đã xuất toán nên không cơ cấu lại được.</source>
        <translation>The loan is written off and cannot be restructured.</translation>
    </message>
    <message>
        <source>Tổng gốc các kỳ mới là {total} đ, phải bằng dư nợ gốc cơ cấu lại {owed} đ (lệch {gap} đ).</source>
        <translation>The principal of the new instalments is {total} đ; it must equal the principal restructured, {owed} đ (off by {gap} đ).</translation>
    </message>
    <message>
        <source>Kỳ cuối {new} sau ngày hết hạn {end}: đó là gia hạn nợ, không phải điều chỉnh kỳ hạn.</source>
        <translation>The last instalment {new} is after maturity {end}: that is an extension, not an adjustment of instalments.</translation>
    </message>
    <message>
        <source>Gia hạn nợ phải có kỳ cuối sau ngày hết hạn {end}.</source>
        <translation>An extension must have its last instalment after maturity {end}.</translation>
    </message>
    <message>
        <source>Lãi chuyển sang phải trả vào một trong các kỳ mới.</source>
        <translation>Interest carried over must be paid in one of the new instalments.</translation>
    </message>
    <message>
        <source>Chưa có kỳ trả nợ mới nào.</source>
        <translation>There are no new instalments yet.</translation>
    </message>
    <message>
        <source>Kỳ mới {number}: ngày trả phải từ ngày cơ cấu lại trở đi và sau kỳ trước.</source>
        <translation>New instalment {number}: its date must be on or after the restructuring date and after the instalment before it.</translation>
    </message>
    <message>
        <source>Kỳ mới {number}: tiền gốc không được âm.</source>
        <translation>New instalment {number}: principal cannot be negative.</translation>
    </message>
    <message>
        <source>Kỳ đã cơ cấu lại</source>
        <translation>Restructured instalment</translation>
    </message>
    <message>
        <source>Lịch hiện hành</source>
        <translation>Schedule as it stands</translation>
    </message>
    <message>
        <source>Diễn giải lãi</source>
        <translation>How the interest comes about</translation>
    </message>
    <message>
        <source>Số tháng một năm</source>
        <translation>Months in a year</translation>
    </message>
    <message>
        <source>Số ngày một năm</source>
        <translation>Days in a year</translation>
    </message>
    <message>
        <source>Số liệu đến hết ngày {day}</source>
        <translation>Figures up to the end of {day}</translation>
    </message>
    <message>
        <source>Lãi chuyển kỳ (+, −)</source>
        <translation>Interest moved (+, −)</translation>
    </message>
    <message>
        <source>Dư nợ chưa đến hạn</source>
        <translation>Principal not yet due</translation>
    </message>
    <message>
        <source>Lãi của kỳ = tổng (dư nợ × thời gian × lãi suất) ÷ 100 ÷ số ngày (tháng) một năm</source>
        <translation>Interest of an instalment = sum of (balance × time × rate) ÷ 100 ÷ days (months) of a year</translation>
    </message>
    <message>
        <source>Dư nợ × thời gian × lãi suất</source>
        <translation>Balance × time × rate</translation>
    </message>
    <message>
        <source>Làm tròn số trả mỗi kỳ (đồng)</source>
        <translation>Instalments rounded to (đồng)</translation>
    </message>
    <message>
        <source>Số kỳ trả gốc</source>
        <translation>Principal instalments</translation>
    </message>
    <message>
        <source>Cách trả</source>
        <translation>Repayment method</translation>
    </message>
    <message>
        <source>Cách tính ngày</source>
        <translation>Day count</translation>
    </message>
    <message>
        <source>Số tiền trả đều mỗi kỳ (đồng)</source>
        <translation>Equal payment per instalment (đồng)</translation>
    </message>
    <message>
        <source>Gốc trả mỗi kỳ (đồng)</source>
        <translation>Principal per instalment (đồng)</translation>
    </message>
    <message>
        <source>Số tháng</source>
        <translation>Months</translation>
    </message>
    <message>
        <source>Số ngày</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Tích số cộng dồn</source>
        <translation>Accumulated balance × time</translation>
    </message>
    <message>
        <source>Gốc và lãi</source>
        <translation>Principal and interest</translation>
    </message>
    <message>
        <source>Trong đó năm {year}</source>
        <translation>Of which in {year}</translation>
    </message>
    <message>
        <source>{count} tổ chức đã chọn không còn trong sổ; hãy xem lại bảng rồi ghi.</source>
        <translation>{count} of the organisations chosen are no longer in the register; look at the table again, then save.</translation>
    </message>
    <message>
        <source>{name}: {problem}</source>
        <translation>{name}: {problem}</translation>
    </message>
    <message>
        <source>Không có tổ chức nào thay đổi: tất cả đã có giá trị này.</source>
        <translation>No organisation changes: all have this value already.</translation>
    </message>
    <message>
        <source>Sửa {field} của {count} tổ chức</source>
        <translation>Change {field} of {count} organisations</translation>
    </message>
    <message>
        <source>Lần đăng ký này đã ghi rồi.</source>
        <extracomment>What `RemoveLine` can take out.</extracomment>
        <translation>This registration is recorded already.</translation>
    </message>
    <message>
        <source>đăng ký thay đổi lần thứ {turn}</source>
        <translation>change of registration no. {turn}</translation>
    </message>
    <message>
        <source>đăng ký lần đầu</source>
        <translation>first registration</translation>
    </message>
    <message>
        <source>sản phẩm {product}</source>
        <translation>product {product}</translation>
    </message>
    <message>
        <source>chứng nhận {certificate}</source>
        <translation>certificate {certificate}</translation>
    </message>
    <message>
        <source>hỗ trợ {policy}</source>
        <translation>support {policy}</translation>
    </message>
    <message>
        <source>xóa {what}</source>
        <translation>removed {what}</translation>
    </message>
    <message>
        <source>một dòng đăng ký</source>
        <translation>a registration</translation>
    </message>
    <message>
        <source>một liên kết</source>
        <translation>a tie</translation>
    </message>
    <message>
        <source>{name}: {what}</source>
        <translation>{name}: {what}</translation>
    </message>
    <message>
        <source>Gộp {first} (số {old}) với {second} thành {name}</source>
        <translation>Merge {first} (no. {old}) with {second} into {name}</translation>
    </message>
    <message>
        <source>Không phải trùng: {first} và {second}</source>
        <translation>Not duplicates: {first} and {second}</translation>
    </message>
    <message>
        <source>Dữ liệu đã thay đổi từ lúc mở; hãy mở lại hai tổ chức để chọn.</source>
        <translation>The data has changed since this was opened; open the two organisations again to choose.</translation>
    </message>
    <message>
        <source>Hãy chọn hai tổ chức khác nhau.</source>
        <translation>Choose two different organisations.</translation>
    </message>
    <message>
        <source>Người đã thôi giữ chức vụ không thể là người đại diện theo pháp luật.</source>
        <translation>Who has left the post cannot be the legal representative.</translation>
    </message>
    <message>
        <source>{name}: {post} {person}</source>
        <translation>{name}: {post} {person}</translation>
    </message>
    <message>
        <source>Người này đã thôi giữ chức vụ từ {day}.</source>
        <translation>This person left the post on {day}.</translation>
    </message>
    <message>
        <source>Ngày này trước ngày bắt đầu giữ chức vụ {day}.</source>
        <translation>This day is before the post began on {day}.</translation>
    </message>
    <message>
        <source>{name}: {person} thôi làm {post}</source>
        <translation>{name}: {person} is no longer {post}</translation>
    </message>
    <message>
        <source>Hãy ghi ngày bắt đầu; từ ngày ấy {name} thôi giữ chức vụ.</source>
        <translation>Please enter the first day; from then on {name} no longer holds the post.</translation>
    </message>
    <message>
        <source>{name} giữ chức vụ này trong cùng thời gian ({since} – {until}).</source>
        <translation>{name} holds this post at the same time ({since} – {until}).</translation>
    </message>
    <message>
        <source>Dòng {line}: </source>
        <translation>Line {line}: </translation>
    </message>
    <message>
        <source>Đã có bảng tiêu chí áp dụng từ năm {year}.</source>
        <translation>There is a criteria table from {year} on already.</translation>
    </message>
    <message>
        <source>Lập bảng tiêu chí áp dụng từ năm {year}</source>
        <translation>New criteria table from {year} on</translation>
    </message>
    <message>
        <source>Sửa bảng tiêu chí áp dụng từ năm {year}</source>
        <translation>Edit the criteria table from {year} on</translation>
    </message>
    <message>
        <source> ({reason})</source>
        <translation> ({reason})</translation>
    </message>
    <message>
        <source>; xếp loại lại {count} HTX</source>
        <translation>; {count} cooperatives rated anew</translation>
    </message>
    <message>
        <source>Bảng này đã dùng để chấm {count} phiếu nên không xóa được.</source>
        <translation>{count} sheets were scored by this table, so it cannot be removed.</translation>
    </message>
    <message>
        <source>Xóa bảng tiêu chí áp dụng từ năm {year}</source>
        <translation>Remove the criteria table from {year} on</translation>
    </message>
    <message>
        <source>Bảng đã dùng để chấm {count} phiếu; năm áp dụng không đổi được nữa.</source>
        <translation>{count} sheets were scored by this table; the year it begins cannot be changed any more.</translation>
    </message>
    <message>
        <source>Bảng đã dùng để chấm {count} phiếu nên không thêm, bớt dòng được; hãy lập bảng mới áp dụng từ năm sau.</source>
        <translation>{count} sheets were scored by this table, so lines cannot be added or removed; make a new table from a later year on.</translation>
    </message>
    <message>
        <source>Bảng đã dùng để chấm {count} phiếu nên phải giữ đủ 100 điểm.</source>
        <translation>{count} sheets were scored by this table, so it must keep its 100 points.</translation>
    </message>
    <message>
        <source>Bảng đã dùng để chấm {count} phiếu: hãy ghi lý do đổi điểm, hoặc lập bảng mới áp dụng từ năm sau.</source>
        <translation>{count} sheets were scored by this table: state why the points change, or make a new table from a later year on.</translation>
    </message>
    <message>
        <source>Dòng {number}: đã có phiếu chấm {points} điểm, cao hơn điểm tối đa mới.</source>
        <translation>Line {number}: a sheet has {points} points there, more than the new maximum.</translation>
    </message>
    <message>
        <source>Nghị định 113/2024/NĐ-CP có hiệu lực từ {day}.</source>
        <translation>Decree 113/2024/NĐ-CP is in force from {day}.</translation>
    </message>
    <message>
        <source>Sửa ngưỡng quy mô theo NĐ 113/2024, áp dụng từ {day}</source>
        <translation>Changed size thresholds of Decree 113/2024, applying from {day}</translation>
    </message>
    <message>
        <source>Đã có một trạng thái khác từ ngày này; hãy sửa hoặc xóa dòng ấy.</source>
        <translation>Another status begins on this day; please edit or remove that line.</translation>
    </message>
    <message>
        <source>Sửa trạng thái của {name}: {status}</source>
        <translation>Status of {name} corrected: {status}</translation>
    </message>
    <message>
        <source>Xóa trạng thái của {name}: {status}</source>
        <translation>Status of {name} removed: {status}</translation>
    </message>
    <message>
        <source>Số liệu năm {year}: {what}</source>
        <translation>Figures of {year}: {what}</translation>
    </message>
    <message>
        <source>Quan hệ với {name}: {why}</source>
        <translation>Tie with {name}: {why}</translation>
    </message>
    <message>
        <source>Đã có chế độ xem “{title}”; hãy đặt tên khác.</source>
        <translation>There is a view “{title}” already; choose another name.</translation>
    </message>
    <message>
        <source>Lưu chế độ xem “{title}”</source>
        <translation>Keep view “{title}”</translation>
    </message>
    <message>
        <source>Đổi tên chế độ xem “{old}” thành “{new}”</source>
        <translation>Rename view “{old}” to “{new}”</translation>
    </message>
    <message>
        <source>Xóa chế độ xem “{title}”</source>
        <translation>Delete view “{title}”</translation>
    </message>
    <message>
        <source>Hãy đặt tên cho chế độ xem.</source>
        <translation>Give the view a name.</translation>
    </message>
    <message>
        <source>Tên dài quá {longest} ký tự.</source>
        <translation>The name is longer than {longest} characters.</translation>
    </message>
    <message>
        <source>{name}: hết hạn chứng nhận {certificate}</source>
        <translation>{name}: certificate {certificate} expires</translation>
    </message>
    <message>
        <source>{name}: hết hạn công nhận OCOP “{product}”</source>
        <translation>{name}: OCOP recognition of “{product}” expires</translation>
    </message>
    <message>
        <source>Tất cả chính sách hỗ trợ</source>
        <extracomment>Rows that add up several policies.</extracomment>
        <translation>All support policies</translation>
    </message>
    <message>
        <source>Chính sách hỗ trợ chung</source>
        <translation>General support policies</translation>
    </message>
    <message>
        <source>Chính sách hỗ trợ riêng lĩnh vực nông nghiệp</source>
        <translation>Support policies of agriculture</translation>
    </message>
    <message>
        <source>Đào tạo, bồi dưỡng nguồn nhân lực</source>
        <translation>Training of people</translation>
    </message>
    <message>
        <source>Số tổ chức được hỗ trợ: {policy}</source>
        <extracomment>What each column counts: ``organisations``, or the sum of a column of the table; ``money`` is all sources together.</extracomment>
        <translation>Organisations supported: {policy}</translation>
    </message>
    <message>
        <source>Số người được hỗ trợ: {policy}</source>
        <translation>People supported: {policy}</translation>
    </message>
    <message>
        <source>Kinh phí hỗ trợ: {policy}</source>
        <translation>Money of support: {policy}</translation>
    </message>
    <message>
        <source>Kinh phí hỗ trợ từ ngân sách trung ương: {policy}</source>
        <translation>Money of support from the central budget: {policy}</translation>
    </message>
    <message>
        <source>Kinh phí hỗ trợ từ ngân sách địa phương: {policy}</source>
        <translation>Money of support from the local budget: {policy}</translation>
    </message>
    <message>
        <source>Kinh phí hỗ trợ từ nguồn khác: {policy}</source>
        <translation>Money of support from other sources: {policy}</translation>
    </message>
    <message>
        <source>In ngày {day}.</source>
        <extracomment>What a column of the paper is: heading, relative width, alignment, text of a line.</extracomment>
        <translation>Printed on {day}.</translation>
    </message>
    <message>
        <source>Sản xuất</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>Tiêu dùng</source>
        <translation>Consumption</translation>
    </message>
    <message>
        <source>Lao động</source>
        <translation>Labour</translation>
    </message>
    <message>
        <source>Hỗn hợp</source>
        <translation>Mixed</translation>
    </message>
    <message>
        <source>Bảng đánh giá hợp tác xã năm {year}</source>
        <translation>Cooperative rating sheet {year}</translation>
    </message>
    <message>
        <source>ngày …… tháng …… năm ………</source>
        <translation>date …… / …… / ………</translation>
    </message>
    <message>
        <source>BẢNG ĐÁNH GIÁ HỢP TÁC XÃ NĂM {year}</source>
        <extracomment>Columns of the points given, and of the most.</extracomment>
        <translation>COOPERATIVE RATING SHEET {year}</translation>
    </message>
    <message>
        <source>Theo {source}</source>
        <translation>Under {source}</translation>
    </message>
    <message>
        <source>(Theo {source})</source>
        <translation>(Under {source})</translation>
    </message>
    <message>
        <source>Tên hợp tác xã:</source>
        <translation>Name of the cooperative:</translation>
    </message>
    <message>
        <source>Điện thoại:</source>
        <translation>Telephone:</translation>
    </message>
    <message>
        <source>{phone}      Email: {email}</source>
        <translation>{phone}      Email: {email}</translation>
    </message>
    <message>
        <source>Số giấy chứng nhận đăng ký kinh doanh:</source>
        <translation>Registration certificate no.:</translation>
    </message>
    <message>
        <source>Phân loại theo ngành nghề:</source>
        <translation>Industry:</translation>
    </message>
    <message>
        <source>Sản phẩm, dịch vụ cung ứng cho thành viên:</source>
        <translation>Products, services for members:</translation>
    </message>
    <message>
        <source>Phân loại theo quy mô thành viên:</source>
        <translation>Size by members:</translation>
    </message>
    <message>
        <source>Phân loại theo quy mô tổng nguồn vốn:</source>
        <translation>Size by total capital:</translation>
    </message>
    <message>
        <source>Số TT</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Tiêu chí đánh giá</source>
        <translation>Criterion</translation>
    </message>
    <message>
        <source>Thang điểm tối đa</source>
        <translation>Maximum points</translation>
    </message>
    <message>
        <source>Điểm hợp tác xã tự chấm</source>
        <translation>Cooperative&apos;s own points</translation>
    </message>
    <message>
        <source>Không xếp loại: {reason}.</source>
        <translation>Not rated: {reason}.</translation>
    </message>
    <message>
        <source>Xếp loại năm {year}: {rating}.</source>
        <translation>Rating {year}: {rating}.</translation>
    </message>
    <message>
        <source> Theo {decision}.</source>
        <translation> Under {decision}.</translation>
    </message>
    <message>
        <source>Xếp loại: {dots}</source>
        <translation>Rating: {dots}</translation>
    </message>
    <message>
        <source>Nhận xét: {note}</source>
        <translation>Remarks: {note}</translation>
    </message>
    <message>
        <source>ĐẠI DIỆN HỢP TÁC XÃ</source>
        <translation>FOR THE COOPERATIVE</translation>
    </message>
    <message>
        <source>CHỦ TỊCH</source>
        <translation>CHAIRMAN</translation>
    </message>
    <message>
        <source>LIÊN MINH HỢP TÁC XÃ
{title}</source>
        <translation>COOPERATIVE ALLIANCE
{title}</translation>
    </message>
    <message>
        <source>Hãy chọn mục cần sửa.</source>
        <extracomment>Fields that may be the same for many organisations.</extracomment>
        <translation>Choose the field to change.</translation>
    </message>
    <message>
        <source>Hiện không phải là thành viên Liên minh.</source>
        <translation>Not a member of the Alliance now.</translation>
    </message>
    <message>
        <source>Ở xã này đã có tổ chức cùng tên.</source>
        <translation>This commune has an organisation of this name already.</translation>
    </message>
    <message>
        <source>{name}: hai người cùng là {post} trong một thời gian.</source>
        <translation>{name}: two people are {post} at a time.</translation>
    </message>
    <message>
        <source>{name}: {person} thôi giữ chức vụ trước ngày bắt đầu.</source>
        <translation>{name}: {person} leaves the post before it begins.</translation>
    </message>
    <message>
        <source>{first} – {second}: {why}</source>
        <translation>{first} – {second}: {why}</translation>
    </message>
    <message>
        <source>{first} đã chuyển thành {second} mà chưa chấm dứt hoạt động.</source>
        <translation>{first} became {second} but has not ceased.</translation>
    </message>
    <message>
        <source>{name}: một liên kết ghi hai lần trong cùng thời gian.</source>
        <translation>{name}: a tie is recorded twice at a time.</translation>
    </message>
    <message>
        <source>{name}: chứng nhận hết hạn trước ngày cấp.</source>
        <translation>{name}: a certificate expires before it was issued.</translation>
    </message>
    <message>
        <source>{name} (MST {code})</source>
        <translation>{name} (tax code {code})</translation>
    </message>
    <message>
        <source>Điện thoại của tổ chức</source>
        <translation>Telephone of the organisation</translation>
    </message>
    <message>
        <source>Người đại diện của {name}</source>
        <translation>Representative of {name}</translation>
    </message>
    <message>
        <source>Sinh</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>Ngày đồng ý cho dùng dữ liệu</source>
        <translation>Consent to use data on</translation>
    </message>
    <message>
        <source>{post} của {name}</source>
        <translation>{post} of {name}</translation>
    </message>
    <message>
        <source>nay là {commune}</source>
        <translation>now {commune}</translation>
    </message>
    <message>
        <source>cơ quan nhập</source>
        <extracomment>What a list is asked for where the size by the decree cannot be told. Source of thresholds the office entered.</extracomment>
        <translation>entered by the office</translation>
    </message>
    <message>
        <source>Tên hợp tác xã: {name}</source>
        <translation>Name of the cooperative: {name}</translation>
    </message>
    <message>
        <source>Số giấy chứng nhận đăng ký kinh doanh: {number}</source>
        <translation>Registration certificate no.: {number}</translation>
    </message>
    <message>
        <source>Điểm từ 0 đến {most}.</source>
        <translation>Points from 0 to {most}.</translation>
    </message>
    <message>
        <source>……………, ngày …… tháng …… năm ………</source>
        <translation>……………, date …… / …… / ………</translation>
    </message>
    <message>
        <source>{name}, năm {year}</source>
        <translation>{name}, {year}</translation>
    </message>
    <message>
        <source>{where}: ghi “Không xếp loại” ({reason}) nhưng số liệu năm lại xếp loại {rating}.</source>
        <translation>{where}: recorded as “Not rated” ({reason}), but the yearly figures say {rating}.</translation>
    </message>
    <message>
        <source>{where}: phiếu chấm đạt loại {band}, số liệu năm ghi {rating}.</source>
        <translation>{where}: the score sheet comes to {band}, the yearly figures say {rating}.</translation>
    </message>
    <message>
        <source>Bảng tiêu chí từ năm {year}: {fault}</source>
        <translation>Criteria table from {year} on: {fault}</translation>
    </message>
    <message>
        <source>Gần như chắc</source>
        <extracomment>Names less alike than this (per cent) are not near-same. Namesakes of whom one has no commune are told of only where the name is as rare as this. A tổ hợp tác often becomes an HTX of the same name.</extracomment>
        <translation>Almost certain</translation>
    </message>
    <message>
        <source>Rất có thể</source>
        <translation>Likely</translation>
    </message>
    <message>
        <source>Có thể</source>
        <translation>Possible</translation>
    </message>
    <message>
        <source>cùng mã số thuế</source>
        <translation>same tax code</translation>
    </message>
    <message>
        <source>cùng tên, cùng xã</source>
        <translation>same name, same commune</translation>
    </message>
    <message>
        <source>tên gần giống, cùng xã</source>
        <translation>nearly the same name, same commune</translation>
    </message>
    <message>
        <source>cùng tên, có bên chưa ghi xã</source>
        <translation>same name, commune missing on one side</translation>
    </message>
    <message>
        <source>cùng điện thoại và người đại diện</source>
        <translation>same telephone and representative</translation>
    </message>
    <message>
        <source>mã số thuế lệch một chữ số</source>
        <translation>tax codes differ in one digit</translation>
    </message>
    <message>
        <source>khác mã số thuế</source>
        <translation>another tax code</translation>
    </message>
    <message>
        <source>khác loại hình</source>
        <translation>another kind</translation>
    </message>
    <message>
        <source>tên khác số</source>
        <translation>another number in the name</translation>
    </message>
    <message>
        <source>tên khác nhau</source>
        <translation>different names</translation>
    </message>
    <message>
        <source>khác xã</source>
        <translation>another commune</translation>
    </message>
    <message>
        <source>khác dấu</source>
        <translation>other accents</translation>
    </message>
    <message>
        <source>Lớn</source>
        <extracomment>The classes with thresholds, in the order they are tested.</extracomment>
        <translation>Large</translation>
    </message>
    <message>
        <source>Vừa</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Nhỏ</source>
        <translation>Small</translation>
    </message>
    <message>
        <source>Siêu nhỏ</source>
        <translation>Micro</translation>
    </message>
    <message>
        <source>Ngưỡng không được âm.</source>
        <extracomment>Lĩnh vực by industry group (handbook of the Alliance); &quot;khác&quot; may be any.</extracomment>
        <translation>A threshold must not be negative.</translation>
    </message>
    <message>
        <source>Ngưỡng của hạng lớn hơn không được thấp hơn ngưỡng của hạng nhỏ hơn.</source>
        <translation>The threshold of a larger class must not be below that of a smaller one.</translation>
    </message>
    <message>
        <source>Chỉ phân loại hợp tác xã</source>
        <translation>Only cooperatives are sized</translation>
    </message>
    <message>
        <source>Chưa có quy định cho năm này</source>
        <translation>No rule for this year yet</translation>
    </message>
    <message>
        <source>Chưa đủ số liệu</source>
        <translation>Not enough figures</translation>
    </message>
    <message>
        <source>Chưa xác định</source>
        <translation>Not determined</translation>
    </message>
    <message>
        <source>{said} ({possible})</source>
        <translation>{said} ({possible})</translation>
    </message>
    <message>
        <source> hoặc </source>
        <translation> or </translation>
    </message>
    <message>
        <source>{count} chứng nhận đã hết hạn.</source>
        <extracomment>Fewest members of each kind (Luật HTX 2023 Đ.4 k.7, 8, 21): official members; for a union, member HTX. A pause lasts at most so long in one go (NĐ 295/2026 Đ.68.7). Whoever stands still so long without saying so may lose the certificate (Luật HTX 2023 Đ.103). A term of office lasts at most five years (Luật HTX 2023 Đ.56–72).</extracomment>
        <translation>{count} certificates have expired.</translation>
    </message>
    <message>
        <source>{count} chứng nhận sắp hết hạn trong 60 ngày.</source>
        <translation>{count} certificates expire within 60 days.</translation>
    </message>
    <message>
        <source>Chưa có số liệu từ năm {year}; HTX không gửi báo cáo 12 tháng liền có thể bị thu hồi giấy chứng nhận (Luật HTX Đ.103).</source>
        <translation>No figures since {year}; a coop that sends no report for 12 months may lose its certificate (Cooperative Law Art. 103).</translation>
    </message>
    <message>
        <source>Tạm ngừng kinh doanh từ {day}, quá 24 tháng liên tục (NĐ 295/2026 Đ.68).</source>
        <translation>Suspended since {day}, for more than 24 months (Decree 295/2026 Art. 68).</translation>
    </message>
    <message>
        <source>Không hoạt động tại địa chỉ đã đăng ký từ {day}, quá 12 tháng: có thể bị thu hồi giấy chứng nhận (Luật HTX Đ.103).</source>
        <translation>Not at the registered address since {day}, for more than 12 months: the certificate may be revoked (Cooperative Law Art. 103).</translation>
    </message>
    <message>
        <source>Chỉ có {count} HTX thành viên, dưới mức {fewest} HTX của liên hiệp (Luật HTX Đ.4).</source>
        <translation>Only {count} member coops, fewer than the {fewest} of a union (Cooperative Law Art. 4).</translation>
    </message>
    <message>
        <source>Chỉ có {count} thành viên chính thức, dưới mức {fewest} (Luật HTX Đ.4); quá 12 tháng có thể bị thu hồi giấy chứng nhận (Đ.103).</source>
        <translation>Only {count} official members, fewer than {fewest} (Cooperative Law Art. 4); after 12 months the certificate may be revoked (Art. 103).</translation>
    </message>
    <message>
        <source>Chỉ có {count} thành viên, dưới mức {fewest} của tổ hợp tác (Luật HTX Đ.4).</source>
        <translation>Only {count} members, fewer than the {fewest} of a cooperative group (Cooperative Law Art. 4).</translation>
    </message>
    <message>
        <source>Nhiệm kỳ của {post} {name} đã quá 5 năm (từ {day}).</source>
        <translation>The term of {post} {name} has lasted more than 5 years (since {day}).</translation>
    </message>
    <message>
        <source>Người đại diện đang ghi ({name}) không còn giữ chức vụ nào trong danh sách.</source>
        <translation>The representative recorded ({name}) holds no post of the list any more.</translation>
    </message>
    <message>
        <source>Sửa hàng loạt {count} tổ chức</source>
        <extracomment>More rows than this are counted, not shown one by one.</extracomment>
        <translation>Change {count} organisations</translation>
    </message>
    <message>
        <source>Chọn mục…</source>
        <translation>Choose a field…</translation>
    </message>
    <message>
        <source>Mục cần sửa</source>
        <translation>Field to change</translation>
    </message>
    <message>
        <source>Các tổ chức sẽ thay đổi</source>
        <translation>Organisations that will change</translation>
    </message>
    <message>
        <source>Đang ghi</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Sẽ ghi</source>
        <translation>Will be</translation>
    </message>
    <message>
        <source>Đang sửa hàng loạt…</source>
        <translation>Changing many…</translation>
    </message>
    <message>
        <source>Giá trị mới (để trống: chưa ghi)</source>
        <translation>New value (empty: not recorded)</translation>
    </message>
    <message>
        <source>Giá trị mới</source>
        <translation>New value</translation>
    </message>
    <message>
        <source>Chọn giá trị…</source>
        <translation>Choose a value…</translation>
    </message>
    <message>
        <source>Cả {count} tổ chức đã ghi đúng giá trị này; không có gì để sửa.</source>
        <translation>All {count} organisations already have this value; there is nothing to change.</translation>
    </message>
    <message>
        <source>Chọn mục cần sửa cho {count} tổ chức đã chọn. Chưa có gì được ghi cho tới khi nhấn Ghi.</source>
        <translation>Choose the field to change for the {count} organisations selected. Nothing is saved until you press Save.</translation>
    </message>
    <message>
        <source>Chọn giá trị mới; tại đây sẽ hiện từng tổ chức đang ghi gì và sẽ ghi gì, để bỏ chọn trước khi ghi.</source>
        <translation>Choose the new value; here you will see for each organisation what is recorded and what will be, to untick before saving.</translation>
    </message>
    <message>
        <source>{count} tổ chức sẽ thay đổi</source>
        <translation>{count} organisations will change</translation>
    </message>
    <message>
        <source>{count} đã có giá trị này</source>
        <translation>{count} have this value already</translation>
    </message>
    <message>
        <source>{count} không sửa được</source>
        <translation>{count} cannot be changed</translation>
    </message>
    <message>
        <source>bảng chỉ hiện {count} dòng đầu</source>
        <translation>only the first {count} lines are shown</translation>
    </message>
    <message>
        <source>Ghi {count} thay đổi</source>
        <translation>Save {count} changes</translation>
    </message>
    <message>
        <source>Chưa có thay đổi nào để ghi.</source>
        <translation>There is no change to save yet.</translation>
    </message>
    <message>
        <source>Trùng lặp</source>
        <translation>Duplicates</translation>
    </message>
    <message>
        <source>Đang tìm các tổ chức có thể trùng nhau…</source>
        <translation>Looking for organisations that may be one…</translation>
    </message>
    <message>
        <source>Hãy chọn một cặp trong danh sách.</source>
        <translation>Choose a pair from the list.</translation>
    </message>
    <message>
        <source>Tìm trong các cặp: tên, MST, xã…</source>
        <translation>Search the pairs: name, tax code, commune…</translation>
    </message>
    <message>
        <source>Tìm trong các cặp</source>
        <translation>Search the pairs</translation>
    </message>
    <message>
        <source>Mọi mức độ</source>
        <translation>However sure</translation>
    </message>
    <message>
        <source>Mức độ</source>
        <translation>How sure</translation>
    </message>
    <message>
        <source>So sánh và gộp</source>
        <translation>Compare and merge</translation>
    </message>
    <message>
        <source>Không phải trùng</source>
        <translation>Not duplicates</translation>
    </message>
    <message>
        <source>Tìm lại</source>
        <translation>Search again</translation>
    </message>
    <message>
        <source>Chưa tìm xong. Nhấn “Tìm lại” để tìm từ đầu.</source>
        <translation>The search was not finished. Press “Search again” to begin anew.</translation>
    </message>
    <message>
        <source>Không có cặp nào như đã lọc.</source>
        <translation>No pair fits the filter.</translation>
    </message>
    <message>
        <source>Không thấy tổ chức nào có thể trùng nhau. Sau mỗi lần nhập danh sách, hãy tìm lại.</source>
        <translation>No organisations look like duplicates. Search again after each list is taken in.</translation>
    </message>
    <message>
        <source>Có {count} cặp có thể trùng: mở Việc khác › Trùng lặp.</source>
        <translation>There are {count} possible pairs of duplicates: open More actions › Duplicates.</translation>
    </message>
    <message>
        <source>Đang tìm tổ chức trùng lặp…</source>
        <translation>Looking for duplicates…</translation>
    </message>
    <message>
        <source>MST</source>
        <translation>Tax code</translation>
    </message>
    <message>
        <source>Có thể trùng với</source>
        <translation>May be the same as</translation>
    </message>
    <message>
        <source>{count} cặp có thể trùng, {sure} cặp gần như chắc</source>
        <extracomment>Beginnings of names that are the same for all; the whole name stands in the tip.</extracomment>
        <translation>{count} possible pairs, {sure} almost certain</translation>
    </message>
    <message>
        <source>{shown} trong {told}</source>
        <translation>{shown} of {told}</translation>
    </message>
    <message>
        <source>{name}. Ô trống là chưa ghi, không phải số 0.</source>
        <translation>{name}. An empty cell is not recorded, not 0.</translation>
    </message>
    <message>
        <source>Thay đổi so với năm trước từ (%)</source>
        <translation>Change against last year from (%)</translation>
    </message>
    <message>
        <source>Ô tăng hoặc giảm quá mức này được tô vàng để xem lại; vẫn ghi được.</source>
        <translation>Cells that rise or fall by more are shown in amber to be looked at; they can still be saved.</translation>
    </message>
    <message>
        <source>Mức thay đổi cần xem lại</source>
        <translation>Change worth a look</translation>
    </message>
    <message>
        <source>Thay đổi lần thứ</source>
        <extracomment>OCOP recognises three stars and more; fewer are results of the scoring only.</extracomment>
        <translation>Change no.</translation>
    </message>
    <message>
        <source>Đăng ký lần đầu là 0.</source>
        <translation>The first registration is 0.</translation>
    </message>
    <message>
        <source>Sửa lần đăng ký</source>
        <translation>Edit registration</translation>
    </message>
    <message>
        <source>Thêm lần đăng ký</source>
        <translation>Add registration</translation>
    </message>
    <message>
        <source>Ví dụ: 120 tấn/năm</source>
        <translation>E.g. 120 tonnes a year</translation>
    </message>
    <message>
        <source>Sao OCOP</source>
        <translation>OCOP stars</translation>
    </message>
    <message>
        <source>Chưa công nhận</source>
        <translation>Not recognised</translation>
    </message>
    <message>
        <source>36 tháng từ ngày công nhận.</source>
        <translation>36 months from the recognition.</translation>
    </message>
    <message>
        <source>Sửa sản phẩm</source>
        <translation>Edit product</translation>
    </message>
    <message>
        <source>Thêm sản phẩm</source>
        <translation>Add product</translation>
    </message>
    <message>
        <source>Trước hết hãy ghi quỹ ở trang Nguồn vốn.</source>
        <translation>First record the fund on the page Sources of capital.</translation>
    </message>
    <message>
        <source>Ở đây là các sản phẩm cho vay của quỹ: mức vay, thời hạn, lãi suất, cách trả nợ, giấy tờ. Chọn sản phẩm khi ghi hợp đồng thì điều kiện vay được điền sẵn và kiểm tra.</source>
        <translation>Here stand the fund&apos;s loan products: amount, term, rate, repayment, papers. Choosing a product when a contract is entered fills in its terms and checks them.</translation>
    </message>
    <message>
        <source>Các sản phẩm</source>
        <translation>Products</translation>
    </message>
    <message>
        <source>Sửa…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>{name}: điều kiện cho hợp đồng ký hôm nay</source>
        <translation>{name}: terms for contracts signed today</translation>
    </message>
    <message>
        <source>Hôm nay chưa ký được hợp đồng theo sản phẩm này: chưa có điều kiện có hiệu lực.</source>
        <translation>No contract can be signed by this product today: no terms are in force.</translation>
    </message>
    <message>
        <source>Ghi điều kiện</source>
        <translation>Record terms</translation>
    </message>
    <message>
        <source>Điều kiện qua các thời kỳ</source>
        <translation>Terms through time</translation>
    </message>
    <message>
        <source>Điều kiện mới từ một ngày…</source>
        <translation>New terms from a day…</translation>
    </message>
    <message>
        <source>Xóa dòng này</source>
        <translation>Remove this line</translation>
    </message>
    <message>
        <source>Chưa ghi điều kiện nào.</source>
        <translation>No terms recorded yet.</translation>
    </message>
    <message>
        <source>Quyết định mới…</source>
        <translation>New decision…</translation>
    </message>
    <message>
        <source>Xóa quyết định này</source>
        <translation>Remove this decision</translation>
    </message>
    <message>
        <source>Chưa có quyết định lãi suất; chỉ cần khi lãi suất của sản phẩm theo quyết định.</source>
        <translation>No rate decision yet; needed only where the product&apos;s rate goes by decision.</translation>
    </message>
    <message>
        <source>Mức vay (đồng)</source>
        <translation>Amount (đồng)</translation>
    </message>
    <message>
        <source>theo từng hợp đồng</source>
        <translation>by each contract</translation>
    </message>
    <message>
        <source>{step}: {papers}</source>
        <translation>{step}: {papers}</translation>
    </message>
    <message>
        <source>gốc {months} tháng một lần</source>
        <translation>principal once every {months} months</translation>
    </message>
    <message>
        <source>lãi {months} tháng một lần</source>
        <translation>interest once every {months} months</translation>
    </message>
    <message>
        <source>chưa có quyết định</source>
        <translation>no decision yet</translation>
    </message>
    <message>
        <source>{rate}, {how}</source>
        <translation>{rate}, {how}</translation>
    </message>
    <message>
        <source>theo quyết định từng thời kỳ</source>
        <translation>by decisions from time to time</translation>
    </message>
    <message>
        <source>cố định</source>
        <translation>fixed</translation>
    </message>
    <message>
        <source>Ân hạn gốc nhiều nhất</source>
        <translation>Longest principal grace</translation>
    </message>
    <message>
        <source>{factor} lần lãi suất trong hạn</source>
        <translation>{factor} times the contract rate</translation>
    </message>
    <message>
        <source>Giấy tờ phải có</source>
        <translation>Papers needed</translation>
    </message>
    <message>
        <source>danh mục thường dùng</source>
        <translation>the usual list</translation>
    </message>
    <message>
        <source>{span} tháng</source>
        <translation>{span} months</translation>
    </message>
    <message>
        <source>{span} đồng</source>
        <translation>{span} dong</translation>
    </message>
    <message>
        <source>chưa có quyết định lãi suất</source>
        <translation>no rate decided yet</translation>
    </message>
    <message>
        <source>đến {most}</source>
        <translation>up to {most}</translation>
    </message>
    <message>
        <source>từ {least}</source>
        <translation>from {least}</translation>
    </message>
    <message>
        <source>theo quyết định</source>
        <translation>by decision</translation>
    </message>
    <message>
        <source>chưa có điều kiện</source>
        <translation>no terms yet</translation>
    </message>
    <message>
        <source>ngừng từ sau {day}</source>
        <translation>ended after {day}</translation>
    </message>
    <message>
        <source>đang cho vay</source>
        <translation>offered</translation>
    </message>
    <message>
        <source>chưa có lãi suất</source>
        <translation>no rate yet</translation>
    </message>
    <message>
        <source>Ví dụ: 25 ha lúa</source>
        <translation>E.g. 25 ha of rice</translation>
    </message>
    <message>
        <source>Để trống nếu không có thời hạn.</source>
        <translation>Leave blank if it has no end.</translation>
    </message>
    <message>
        <source>Sửa chứng nhận</source>
        <translation>Edit certificate</translation>
    </message>
    <message>
        <source>Thêm chứng nhận</source>
        <translation>Add certificate</translation>
    </message>
    <message>
        <source>Chính sách (Luật HTX 2023)</source>
        <translation>Policy (Cooperative Law 2023)</translation>
    </message>
    <message>
        <source>Ngày được hỗ trợ</source>
        <translation>Day of the support</translation>
    </message>
    <message>
        <source>Số người được hỗ trợ</source>
        <translation>People supported</translation>
    </message>
    <message>
        <source>Ngân sách trung ương (đồng)</source>
        <translation>Central budget (đồng)</translation>
    </message>
    <message>
        <source>Ngân sách địa phương (đồng)</source>
        <translation>Local budget (đồng)</translation>
    </message>
    <message>
        <source>Nguồn khác (đồng)</source>
        <translation>Other sources (đồng)</translation>
    </message>
    <message>
        <source>Sửa chính sách được hỗ trợ</source>
        <translation>Edit support</translation>
    </message>
    <message>
        <source>Thêm chính sách được hỗ trợ</source>
        <translation>Add support</translation>
    </message>
    <message>
        <source>Sửa dòng trạng thái</source>
        <translation>Correct a status</translation>
    </message>
    <message>
        <source>{names} và {count} tổ chức khác</source>
        <translation>{names} and {count} others</translation>
    </message>
    <message>
        <source>Hồ sơ kèm theo, ghi chú</source>
        <translation>Papers attached, note</translation>
    </message>
    <message>
        <source>Đơn đề nghị gia nhập Liên minh</source>
        <translation>Application to join the Alliance</translation>
    </message>
    <message>
        <source>Sửa đơn đề nghị gia nhập</source>
        <translation>Edit the application</translation>
    </message>
    <message>
        <source>Đóng đơn đề nghị gia nhập</source>
        <translation>Close the application</translation>
    </message>
    <message>
        <source>Theo đơn và loại hình</source>
        <translation>As applied for, by kind</translation>
    </message>
    <message>
        <source>Để trống nếu muốn chương trình cấp số khi in quyết định.</source>
        <translation>Leave empty to let the program give the number when the decision is printed.</translation>
    </message>
    <message>
        <source>{count} tổ chức: {names}</source>
        <translation>{count} organisations: {names}</translation>
    </message>
    <message>
        <source>Kết nạp bằng một quyết định</source>
        <translation>Admit by one decision</translation>
    </message>
    <message>
        <source>Các tổ chức đã chọn đều đang là thành viên Liên minh.</source>
        <translation>The chosen organisations are all members of the Alliance.</translation>
    </message>
    <message>
        <source>Sinh hoạt lại từ ngày</source>
        <translation>Resumed from</translation>
    </message>
    <message>
        <source>Để trống nếu còn tạm dừng.</source>
        <translation>Leave empty if still suspended.</translation>
    </message>
    <message>
        <source>Sửa lần tạm dừng sinh hoạt</source>
        <translation>Edit the suspension</translation>
    </message>
    <message>
        <source>Thôi là thành viên từ ngày</source>
        <translation>No longer a member from</translation>
    </message>
    <message>
        <source>Để trống nếu đang là thành viên.</source>
        <translation>Leave empty if it is a member.</translation>
    </message>
    <message>
        <source>Thôi là thành viên</source>
        <translation>End of membership</translation>
    </message>
    <message>
        <source>Số quyết định thôi</source>
        <translation>Number of the decision of ending</translation>
    </message>
    <message>
        <source>{paper} số {code}. Số đã hủy vẫn ở trong sổ và không cấp lại; việc hủy không hoàn tác được.</source>
        <translation>{paper} no. {code}. A void number stays in the book and is not given again; voiding cannot be undone.</translation>
    </message>
    <message>
        <source>{intro} Quyết định chung bị hủy cho mọi tổ chức trong đó.</source>
        <translation>{intro} A shared decision is voided for every organisation in it.</translation>
    </message>
    <message>
        <source>Hủy số đã cấp</source>
        <translation>Void an issued number</translation>
    </message>
    <message>
        <source>Hủy số</source>
        <translation>Void number</translation>
    </message>
    <message>
        <source>Gộp hai tổ chức</source>
        <translation>Merge two organisations</translation>
    </message>
    <message>
        <source>Lý do đề nghị: {reason}.</source>
        <translation>Proposed because: {reason}.</translation>
    </message>
    <message>
        <source>Nhấn vào giá trị giữ lại ở mỗi dòng, hoặc dùng phím ← →; ô vuông: phím cách để lấy cả hai bên.</source>
        <translation>Click the value to keep in each line, or use ← →; square marks: the space bar takes both sides.</translation>
    </message>
    <message>
        <source>Đang gộp…</source>
        <translation>Merging…</translation>
    </message>
    <message>
        <source>Chỉ hiện dòng khác nhau</source>
        <translation>Only lines that differ</translation>
    </message>
    <message>
        <source>Lấy hết bên trái</source>
        <translation>Take all of the left</translation>
    </message>
    <message>
        <source>Lấy hết bên phải</source>
        <translation>Take all of the right</translation>
    </message>
    <message>
        <source>Những gì bên này có ghi</source>
        <translation>Whatever is recorded on this side</translation>
    </message>
    <message>
        <source>Hai tổ chức khác nhau; không đề nghị cặp này nữa</source>
        <translation>Two different organisations; this pair is not proposed again</translation>
    </message>
    <message>
        <source>Gộp</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Gộp (Ctrl+Enter); có thể hoàn tác</source>
        <translation>Merge (Ctrl+Enter); can be undone</translation>
    </message>
    <message>
        <source>Một trong hai tổ chức không còn trong sổ.</source>
        <translation>One of the two organisations is no longer in the register.</translation>
    </message>
    <message>
        <source>{what} {left} + {right}</source>
        <translation>{what} {left} + {right}</translation>
    </message>
    <message>
        <source>Chuyển hết sang tổ chức giữ lại: {what}.</source>
        <translation>Moved to the one that is kept: {what}.</translation>
    </message>
    <message>
        <source>Hai tổ chức chưa có hội phí, vay vốn, lớp học hay sự kiện nào.</source>
        <translation>Neither organisation has any fees, loans, classes or events.</translation>
    </message>
    <message>
        <source>Hãy chọn từ hai tổ chức trở lên để gộp.</source>
        <translation>Select two organisations or more to merge.</translation>
    </message>
    <message>
        <source>Phiếu đánh giá HTX năm {year}.xlsx</source>
        <translation>Rating sheets {year}.xlsx</translation>
    </message>
    <message>
        <source>Đã ghi phiếu của {count} HTX ra tệp {name}.</source>
        <translation>The sheets of {count} cooperatives are in {name}.</translation>
    </message>
    <message>
        <source>Chưa có bảng tiêu chí nào cho năm {year}.</source>
        <translation>There is no criteria table for {year}.</translation>
    </message>
    <message>
        <source>Đang ghi phiếu đánh giá ra Excel…</source>
        <translation>Writing the rating sheets to Excel…</translation>
    </message>
    <message>
        <source>Bảng tiêu chí mới có {known}/100 điểm nên chưa chấm được.</source>
        <translation>The criteria table has only {known}/100 points, so nothing can be scored yet.</translation>
    </message>
    <message>
        <source>Còn {count} tiêu chí chưa biết điểm tối đa. Hãy nhập đủ theo văn bản của tỉnh; trong khi chờ vẫn ghi được kết quả xếp loại theo quyết định, không cần điểm.</source>
        <translation>The maximum points of {count} criteria are not known. Enter them from the province&apos;s document; meanwhile ratings can be recorded by decision, without points.</translation>
    </message>
    <message>
        <source>Mở bảng tiêu chí</source>
        <translation>Open the criteria</translation>
    </message>
    <message>
        <source>Ghi phiếu ra tệp Excel</source>
        <translation>Save the sheets as Excel</translation>
    </message>
    <message>
        <source>Tệp Excel (*.xlsx)</source>
        <translation>Excel file (*.xlsx)</translation>
    </message>
    <message>
        <source>{name}. Tổ chức tín dụng xếp loại theo quy định của Ngân hàng Nhà nước: chỉ ghi kết quả.</source>
        <translation>{name}. Credit institutions are rated under the State Bank&apos;s rules: record only the result.</translation>
    </message>
    <message>
        <source>Số quyết định, văn bản</source>
        <translation>Decision, document no.</translation>
    </message>
    <message>
        <source>Nhận xét</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Kết quả xếp loại năm {year}</source>
        <translation>Rating result {year}</translation>
    </message>
    <message>
        <source>{count} hợp tác xã đã chọn.</source>
        <translation>{count} cooperatives selected.</translation>
    </message>
    <message>
        <source>Theo dữ liệu của từng HTX (ngày thành lập, trạng thái)</source>
        <translation>As the data of each say (founding day, status)</translation>
    </message>
    <message>
        <source>{name}. Theo dữ liệu: {reason}.</source>
        <translation>{name}. By the data: {reason}.</translation>
    </message>
    <message>
        <source>Ghi rõ</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Bắt buộc khi chọn “Lý do khác”</source>
        <translation>Required for “Other reason”</translation>
    </message>
    <message>
        <source>Số văn bản</source>
        <translation>Document no.</translation>
    </message>
    <message>
        <source>Không xếp loại năm {year}</source>
        <translation>Not rated for {year}</translation>
    </message>
    <message>
        <source>Chấm điểm năm {year}</source>
        <translation>Score {year}</translation>
    </message>
    <message>
        <source>Ghi kết quả năm {year}</source>
        <translation>Record the result of {year}</translation>
    </message>
    <message>
        <source>Không xếp loại năm {year}…</source>
        <translation>Not rated for {year}…</translation>
    </message>
    <message>
        <source>In phiếu trống năm {year} (HTX-02)…</source>
        <translation>Print a blank sheet {year} (HTX-02)…</translation>
    </message>
    <message>
        <source>Chưa đánh giá năm nào.</source>
        <translation>Not rated for any year yet.</translation>
    </message>
    <message>
        <source>HTX tự chấm</source>
        <translation>Own points</translation>
    </message>
    <message>
        <source>Liên minh chấm</source>
        <translation>Alliance&apos;s points</translation>
    </message>
    <message>
        <source>Không xếp loại: {reason}</source>
        <translation>Not rated: {reason}</translation>
    </message>
    <message>
        <source>Theo ngành…</source>
        <translation>By industry…</translation>
    </message>
    <message>
        <source>Lọc: {state}</source>
        <translation>Filter: {state}</translation>
    </message>
    <message>
        <source>Đánh giá, xếp loại năm {year} theo ngành</source>
        <translation>Rating {year} by industry</translation>
    </message>
    <message>
        <source>Số HTX</source>
        <translation>Cooperatives</translation>
    </message>
    <message>
        <source>Tổng số</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Tối đa</source>
        <translation>Max.</translation>
    </message>
    <message>
        <source>Chênh lệch</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Phiếu chấm điểm năm {year}</source>
        <extracomment>What gives way, in this order, where the criteria have not this much room. Below this height the figures at the right would push the buttons out of the screen.</extracomment>
        <translation>Score sheet {year}</translation>
    </message>
    <message>
        <source>Bỏ những điểm vừa nhập?</source>
        <translation>Discard the points just entered?</translation>
    </message>
    <message>
        <source>Phiếu chấm của {name} chưa được ghi.</source>
        <translation>The sheet of {name} has not been saved.</translation>
    </message>
    <message>
        <source>Điểm theo tiêu chí</source>
        <translation>Points by criterion</translation>
    </message>
    <message>
        <source>Phiếu chấm điểm năm {year} · {table} · {source}</source>
        <translation>Score sheet {year} · {table} · {source}</translation>
    </message>
    <message>
        <source> · năm {year} xếp loại {rating}</source>
        <translation> · rated {rating} for {year}</translation>
    </message>
    <message>
        <source>Theo dữ liệu: {reason}; trường hợp này không xếp loại.</source>
        <translation>By the data: {reason}; such a cooperative is not rated.</translation>
    </message>
    <message>
        <source>Không xếp loại…</source>
        <translation>Not rated…</translation>
    </message>
    <message>
        <source>Số liệu để tham khảo</source>
        <extracomment>Width of the panel, in design pixels.</extracomment>
        <translation>Figures that help</translation>
    </message>
    <message>
        <source>Enter: xuống dòng · Tab: sang cột · Ctrl+V: dán cả cột từ Excel · Ctrl+Enter: ghi và mở HTX tiếp theo</source>
        <translation>Enter: down · Tab: across · Ctrl+V: paste a column from Excel · Ctrl+Enter: save and open the next cooperative</translation>
    </message>
    <message>
        <source>Liên minh lấy theo điểm HTX tự chấm</source>
        <translation>Take the cooperative&apos;s own points</translation>
    </message>
    <message>
        <source>Điền vào những ô Liên minh chấm còn trống</source>
        <translation>Fills the Alliance&apos;s empty cells</translation>
    </message>
    <message>
        <source>In phiếu (HTX-02)</source>
        <translation>Print the sheet (HTX-02)</translation>
    </message>
    <message>
        <source>Ghi và mở HTX tiếp theo</source>
        <translation>Save and open the next</translation>
    </message>
    <message>
        <source>{who}: {points}/100</source>
        <translation>{who}: {points}/100</translation>
    </message>
    <message>
        <source> (còn {left} dòng)</source>
        <translation> ({left} lines left)</translation>
    </message>
    <message>
        <source>Xếp loại: {rating}</source>
        <translation>Rating: {rating}</translation>
    </message>
    <message>
        <source>Chưa xếp loại</source>
        <translation>Not rated yet</translation>
    </message>
    <message>
        <source>Tiêu chí này</source>
        <translation>This criterion</translation>
    </message>
    <message>
        <source>không có số liệu năm đi kèm</source>
        <translation>has no yearly figures beside it</translation>
    </message>
    <message>
        <source> (nay {change})</source>
        <translation> (now {change})</translation>
    </message>
    <message>
        <source>Bảng tiêu chí đánh giá hợp tác xã</source>
        <translation>Criteria for rating cooperatives</translation>
    </message>
    <message>
        <source>Bỏ những gì vừa sửa?</source>
        <translation>Discard the changes?</translation>
    </message>
    <message>
        <source>Bảng tiêu chí đang sửa chưa được ghi.</source>
        <translation>The criteria table has not been saved.</translation>
    </message>
    <message>
        <source>Sửa tiếp</source>
        <translation>Go on editing</translation>
    </message>
    <message>
        <source>Bảng áp dụng từ năm</source>
        <translation>Table from the year</translation>
    </message>
    <message>
        <source>Bản mới áp dụng từ năm…</source>
        <translation>New version from the year…</translation>
    </message>
    <message>
        <source>Xóa bảng này</source>
        <translation>Remove this table</translation>
    </message>
    <message>
        <source>Các dòng của bảng tiêu chí</source>
        <translation>Lines of the criteria table</translation>
    </message>
    <message>
        <source>Tốt từ</source>
        <translation>Good from</translation>
    </message>
    <message>
        <source>Khá từ</source>
        <translation>Fair from</translation>
    </message>
    <message>
        <source>Trung bình từ</source>
        <translation>Average from</translation>
    </message>
    <message>
        <source>điểm</source>
        <translation>points</translation>
    </message>
    <message>
        <source>Lý do đổi điểm</source>
        <translation>Why points change</translation>
    </message>
    <message>
        <source>Thêm nhóm</source>
        <translation>Add a group</translation>
    </message>
    <message>
        <source>Thêm tiêu chí</source>
        <translation>Add a criterion</translation>
    </message>
    <message>
        <source>Thêm nội dung</source>
        <translation>Add a part</translation>
    </message>
    <message>
        <source>Bỏ dòng</source>
        <translation>Drop the line</translation>
    </message>
    <message>
        <source>Bảng mới, chưa ghi</source>
        <translation>New table, not saved</translation>
    </message>
    <message>
        <source>Tổng điểm: {known}/100</source>
        <translation>Points in all: {known}/100</translation>
    </message>
    <message>
        <source>Đã dùng để chấm {count} phiếu: chỉ sửa được lời văn; đổi điểm phải có lý do, thêm bớt dòng thì lập bản mới.</source>
        <translation>{count} sheets were scored by it: texts may be edited; points change only with a reason, lines only in a new version.</translation>
    </message>
    <message>
        <source>Bảng đủ 100 điểm, dùng để chấm được.</source>
        <translation>The table has 100 points and can be used.</translation>
    </message>
    <message>
        <source>Bảng mới biết {known} điểm; còn {count} dòng chưa có điểm, cộng lại phải là {rest} điểm. Khi đủ 100 điểm mới chấm được.</source>
        <translation>Only {known} points of the table are known; {count} lines have none, {rest} points in all. It can be used once there are 100.</translation>
    </message>
    <message>
        <source>Điểm các dòng cộng lại phải bằng 100.</source>
        <translation>The points of the lines must add up to 100.</translation>
    </message>
    <message>
        <source>Bảng kèm theo chương trình. {told}</source>
        <translation>This table comes with the program. {told}</translation>
    </message>
    <message>
        <source>Từ năm {year}: {points}/100 điểm</source>
        <translation>From {year} on: {points}/100 points</translation>
    </message>
    <message>
        <source>, {count} phiếu</source>
        <translation>, {count} sheets</translation>
    </message>
    <message>
        <source>Dòng {number}: {problem}</source>
        <translation>Line {number}: {problem}</translation>
    </message>
    <message>
        <source>Nhóm, tiêu chí, nội dung</source>
        <translation>Group, criterion, part</translation>
    </message>
    <message>
        <source>chưa biết</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>Thành viên: {members} · vốn: {capital}</source>
        <translation>Members: {members} · capital: {capital}</translation>
    </message>
    <message>
        <source>Quy mô theo TT 01/2020</source>
        <translation>Size by Circular 01/2020</translation>
    </message>
    <message>
        <source>{size}, số liệu {year}</source>
        <translation>{size}, figures of {year}</translation>
    </message>
    <message>
        <source>lĩnh vực</source>
        <translation>field</translation>
    </message>
    <message>
        <source>{said}; thiếu {figures}</source>
        <translation>{said}; missing {figures}</translation>
    </message>
    <message>
        <source>{said} (lĩnh vực {field}, suy từ ngành)</source>
        <translation>{said} (field {field}, told from the industry)</translation>
    </message>
    <message>
        <source>Gõ mã hoặc tên ngành</source>
        <translation>Type a code or an industry</translation>
    </message>
    <message>
        <source>Chưa chọn được ngành; hãy chọn một dòng hoặc gõ mã 2 đến 5 chữ số, ví dụ 0118.</source>
        <translation>No industry chosen; please choose a line or type a code of 2 to 5 digits, e.g. 0118.</translation>
    </message>
    <message>
        <source>{what}: {count} dòng</source>
        <extracomment>Changes of one entry that are listed one by one; a bulk import of 20 000 rows is told by its first ones.</extracomment>
        <translation>{what}: {count} rows</translation>
    </message>
    <message>
        <source>Thay mẫu “{title}” bằng {file}</source>
        <translation>Replace the template “{title}” by {file}</translation>
    </message>
    <message>
        <source>“{title}” đang dùng mẫu gốc.</source>
        <translation>“{title}” uses the original template.</translation>
    </message>
    <message>
        <source>Dùng lại mẫu gốc của “{title}”</source>
        <translation>Use the original template of “{title}” again</translation>
    </message>
    <message>
        <source>Họ và tên, số định danh hoặc số điện thoại của một người</source>
        <extracomment>Where persons stand: one question for each area that keeps any.</extracomment>
        <translation>Full name, personal ID number or telephone number of a person</translation>
    </message>
    <message>
        <source>Tìm một người</source>
        <translation>Find a person</translation>
    </message>
    <message>
        <source>Mở hồ sơ để sửa</source>
        <translation>Open record to edit</translation>
    </message>
    <message>
        <source>Xuất dữ liệu của người này…</source>
        <translation>Export this person’s data…</translation>
    </message>
    <message>
        <source>Ở đâu</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Những gì đang lưu</source>
        <translation>What is kept</translation>
    </message>
    <message>
        <source>Gõ tên đầy đủ hoặc số của một người rồi nhấn Enter để xem chương trình đang lưu gì về người ấy.</source>
        <translation>Type the full name or the number of a person and press Enter to see what the program keeps about that person.</translation>
    </message>
    <message>
        <source>Hãy chọn một dòng trong danh sách.</source>
        <translation>Choose a line in the list.</translation>
    </message>
    <message>
        <source>Dòng này không có hồ sơ riêng để mở.</source>
        <translation>This line has no record of its own to open.</translation>
    </message>
    <message>
        <source>Hãy chọn một dòng có số định danh.</source>
        <translation>Choose a line with a personal ID number.</translation>
    </message>
    <message>
        <source>Số định danh của dòng này đang hiện.</source>
        <translation>The number of this line is shown already.</translation>
    </message>
    <message>
        <source>Chưa tìm thấy người nào để xuất.</source>
        <translation>No person has been found to export.</translation>
    </message>
    <message>
        <source>toàn bộ dữ liệu đang lưu</source>
        <translation>all data kept</translation>
    </message>
    <message>
        <source>Dữ liệu cá nhân {name}</source>
        <translation>Personal data {name}</translation>
    </message>
    <message>
        <source>Xuất dữ liệu cá nhân</source>
        <translation>Export personal data</translation>
    </message>
    <message>
        <source>Đã ghi {name}.</source>
        <translation>Wrote {name}.</translation>
    </message>
    <message>
        <source>Có ở {count} nơi. Muốn sửa dòng nào, mở hồ sơ của dòng ấy.</source>
        <translation>Found in {count} places. To correct a line, open its record.</translation>
    </message>
    <message>
        <source>Không có ai tên hoặc số như vậy.</source>
        <translation>There is nobody of that name or number.</translation>
    </message>
    <message>
        <source>Nơi làm việc</source>
        <translation>Workplace</translation>
    </message>
    <message>
        <source>Lớp đã học</source>
        <translation>Classes attended</translation>
    </message>
    <message>
        <source>Lượt học</source>
        <translation>Enrolments</translation>
    </message>
    <message>
        <source>Ví dụ: đối chiếu hồ sơ vay</source>
        <translation>For example: check against the loan file</translation>
    </message>
    <message>
        <source>Ai xem, xem gì, lúc nào và vì sao được ghi vào nhật ký.</source>
        <translation>Who looked at what, when and why is written to the history.</translation>
    </message>
    <message>
        <source>Xem dữ liệu cá nhân</source>
        <translation>Look at personal data</translation>
    </message>
    <message>
        <source>Văn bản</source>
        <extracomment>More documents than these are not opened one by one; their folder is.</extracomment>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Thư mục lưu văn bản</source>
        <translation>Folder for documents</translation>
    </message>
    <message>
        <source>Đang lập văn bản…</source>
        <translation>Making documents…</translation>
    </message>
    <message>
        <source>Không có văn bản nào để in.</source>
        <translation>There is no document to print.</translation>
    </message>
    <message>
        <source>Đã lập {name}</source>
        <translation>Made {name}</translation>
    </message>
    <message>
        <source>Đã lập {count} văn bản</source>
        <translation>Made {count} documents</translation>
    </message>
    <message>
        <source>{said}, nhưng máy chưa có chương trình mở tệp Word; văn bản ở {folder}</source>
        <translation>{said}, but this computer has no program for Word files; the documents are in {folder}</translation>
    </message>
    <message>
        <source>Ô cần xem</source>
        <translation>Cells to look at</translation>
    </message>
    <message>
        <source>Đến ô tiếp theo có lỗi hoặc cần xem lại (F9)</source>
        <translation>To the next cell that is wrong or worth a look (F9)</translation>
    </message>
    <message>
        <source>Sửa thành {value}</source>
        <translation>Change to {value}</translation>
    </message>
    <message>
        <source>Sửa cả {count} ô như vậy trong cột</source>
        <translation>Change all {count} such cells of the column</translation>
    </message>
    <message>
        <source>đã sửa {cells} ô ở {rows} {noun}, chưa ghi</source>
        <translation>{cells} cells of {rows} {noun} changed, not saved</translation>
    </message>
    <message>
        <source>{count} dòng có lỗi sẽ không được ghi</source>
        <translation>{count} lines with errors will not be saved</translation>
    </message>
    <message>
        <source>{count} ô cần xem (F9)</source>
        <translation>{count} cells to look at (F9)</translation>
    </message>
    <message>
        <source>Danh sách</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Cách xem</source>
        <translation>Way of looking</translation>
    </message>
    <message>
        <source>Tìm cột…</source>
        <extracomment>A menu is easier up to this many columns.</extracomment>
        <translation>Find a column…</translation>
    </message>
    <message>
        <source>Tìm cột</source>
        <translation>Find a column</translation>
    </message>
    <message>
        <source>Các cột số liệu là của năm</source>
        <translation>Columns of figures are of year</translation>
    </message>
    <message>
        <source>{count} điều kiện nữa</source>
        <translation>{count} more conditions</translation>
    </message>
    <message>
        <source>{text}
Bấm để đổi; bấm dấu × hoặc phím Del để bỏ.</source>
        <translation>{text}
Click to change; click × or press Del to take off.</translation>
    </message>
    <message>
        <source>Điều kiện {text}</source>
        <translation>Condition {text}</translation>
    </message>
    <message>
        <source>Lọc theo {label}</source>
        <translation>Filter by {label}</translation>
    </message>
    <message>
        <source>Lọc</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Từ</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Đến</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Tìm trong các mục</source>
        <translation>Find among the choices</translation>
    </message>
    <message>
        <source>Các mục</source>
        <translation>Choices</translation>
    </message>
    <message>
        <source>Ngày khác…</source>
        <translation>Another day…</translation>
    </message>
    <message>
        <source>Tại ngày: hôm nay</source>
        <translation>As of: today</translation>
    </message>
    <message>
        <source>Xem danh sách như tại một ngày đã qua</source>
        <translation>Show the list as it was on a past day</translation>
    </message>
    <message>
        <source>Về hôm nay</source>
        <translation>Back to today</translation>
    </message>
    <message>
        <source>Đang xem danh sách tại ngày {day}, không phải hôm nay.</source>
        <translation>This is the list of {day}, not of today.</translation>
    </message>
    <message>
        <source>Xem danh sách tại ngày</source>
        <translation>Show the list as of a day</translation>
    </message>
    <message>
        <source>Ngày cần xem (không sau hôm nay)</source>
        <translation>Day to show (not after today)</translation>
    </message>
    <message>
        <source>Ngày cần xem</source>
        <translation>Day to show</translation>
    </message>
    <message>
        <source>Hãy ghi ngày.</source>
        <translation>Enter a day.</translation>
    </message>
    <message>
        <source>Chế độ xem: tìm, lọc, thứ tự và cột được lưu dưới một tên</source>
        <translation>View: search, filters, order and columns kept under a name</translation>
    </message>
    <message>
        <source>Chế độ xem</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Chế độ xem: {title}</source>
        <translation>View: {title}</translation>
    </message>
    <message>
        <source>Lưu chế độ xem</source>
        <translation>Keep view</translation>
    </message>
    <message>
        <source>Mọi người mở tệp dữ liệu này đều thấy chế độ xem đã lưu.</source>
        <translation>Everybody who opens this data file sees the views kept.</translation>
    </message>
    <message>
        <source>Đổi tên chế độ xem</source>
        <translation>Rename view</translation>
    </message>
    <message>
        <source>Tên chế độ xem</source>
        <translation>Name of the view</translation>
    </message>
    <message>
        <source>Toàn bộ danh sách</source>
        <translation>The whole list</translation>
    </message>
    <message>
        <source>Do {owner} lưu</source>
        <translation>Kept by {owner}</translation>
    </message>
    <message>
        <source>Lưu thay đổi vào “{title}”</source>
        <translation>Keep the changes in “{title}”</translation>
    </message>
    <message>
        <source>Lưu thành chế độ xem mới…</source>
        <translation>Keep as a new view…</translation>
    </message>
    <message>
        <source>Đổi tên…</source>
        <translation>Rename…</translation>
    </message>
    <message>
        <source>Xóa chế độ xem này</source>
        <translation>Delete this view</translation>
    </message>
    <message>
        <source>Mở danh sách bằng chế độ xem này</source>
        <translation>Open the list with this view</translation>
    </message>
    <message>
        <source>Mẫu “{title}” có chỗ không dùng được: {fault}</source>
        <translation>The template “{title}” cannot be used: {fault}</translation>
    </message>
    <message>
        <source>Hãy sửa mẫu trong Hệ thống → Mẫu văn bản, hoặc dùng lại mẫu gốc.</source>
        <translation>Mend the template in System → Templates, or use the original again.</translation>
    </message>
    <message>
        <source>Mẫu “{title}” có điều kiện if so sánh chữ với số, nên không điền được.</source>
        <translation>In the template “{title}” an if condition compares text with a number, so it cannot be filled.</translation>
    </message>
    <message>
        <source>Mẫu “{title}” có khối for hoặc if cắt ngang một đoạn hay một bảng, nên không điền được.</source>
        <translation>In the template “{title}” a for or if block cuts through a paragraph or a table, so it cannot be filled.</translation>
    </message>
    <message>
        <source>Mẫu “{title}” không phải là tệp Word (.docx) mở được.</source>
        <extracomment>A Word file larger than this, or unpacking to more, is no template.</extracomment>
        <translation>The template “{title}” is no Word file (.docx) that can be opened.</translation>
    </message>
    <message>
        <source>Hãy mở tệp trong Word, chọn Lưu thành… → Word Document (.docx), rồi chọn lại.</source>
        <translation>Open the file in Word, choose Save as… → Word Document (.docx), then choose it again.</translation>
    </message>
    <message>
        <source>Mẫu “{title}” là tệp Word kiểu cũ (.doc) hoặc có mật khẩu.</source>
        <translation>The template “{title}” is an old Word file (.doc) or has a password.</translation>
    </message>
    <message>
        <source>Hãy bỏ mật khẩu và lưu lại thành Word Document (.docx).</source>
        <translation>Take the password off and save it as Word Document (.docx).</translation>
    </message>
    <message>
        <source>Mẫu “{title}” lớn quá {size} MB.</source>
        <translation>The template “{title}” is larger than {size} MB.</translation>
    </message>
    <message>
        <source>Hãy nén ảnh trong mẫu.</source>
        <translation>Compress the pictures in it.</translation>
    </message>
    <message>
        <source>Mẫu “{title}” chứa quá nhiều nội dung.</source>
        <translation>The template “{title}” holds too much.</translation>
    </message>
    <message>
        <source>Hãy bớt ảnh và bảng trong mẫu.</source>
        <translation>Take out some pictures and tables.</translation>
    </message>
    <message>
        <source>Mẫu “{title}” có chứa macro.</source>
        <translation>The template “{title}” contains macros.</translation>
    </message>
    <message>
        <source>Hãy lưu lại thành Word Document (.docx), không kèm macro.</source>
        <translation>Save it as Word Document (.docx), without macros.</translation>
    </message>
    <message>
        <source>thân văn bản</source>
        <extracomment>Loops within loops, and blocks of any kind within each other, beyond which a template takes forever or cannot be carried out.</extracomment>
        <translation>body</translation>
    </message>
    <message>
        <source>đầu trang</source>
        <translation>header</translation>
    </message>
    <message>
        <source>chân trang</source>
        <translation>footer</translation>
    </message>
    <message>
        <source>cước chú</source>
        <translation>footnote</translation>
    </message>
    <message>
        <source>thuộc tính của tệp</source>
        <translation>file properties</translation>
    </message>
    <message>
        <source>{place}, chỗ “{words}”</source>
        <translation>{place}, at “{words}”</translation>
    </message>
    <message>
        <source>Viết sai cách ở {where}. Trường viết {example}; mỗi for, if phải có endfor, endif.</source>
        <translation>Written wrongly in {where}. A field is written {example}; every for, if needs its endfor, endif.</translation>
    </message>
    <message>
        <source>Các khối for, if lồng nhau quá sâu</source>
        <translation>The for, if blocks are nested too deeply</translation>
    </message>
    <message>
        <source>Không dùng được lệnh này trong mẫu</source>
        <extracomment>What a name stands for while a template is read: a field, one line of a list, a run of such lines, or the loop&apos;s counters.</extracomment>
        <translation>This cannot be used in a template</translation>
    </message>
    <message>
        <source>Chỉ lặp được (for) theo một danh sách</source>
        <translation>Only a list can be looped over (for)</translation>
    </message>
    <message>
        <source>Mẫu này không có trường “{name}”</source>
        <translation>This kind of document has no field “{name}”</translation>
    </message>
    <message>
        <source>Danh sách không có trường “{name}”</source>
        <translation>The list has no field “{name}”</translation>
    </message>
    <message>
        <source>“{name}” là danh sách, phải dùng với for</source>
        <translation>“{name}” is a list and is used with for</translation>
    </message>
    <message>
        <source>{fault} ({where}).</source>
        <translation>{fault} ({where}).</translation>
    </message>
    <message>
        <source>Cấp trưởng ký</source>
        <translation>Signed by the head</translation>
    </message>
    <message>
        <source>KT. cấp trưởng, cấp phó ký</source>
        <translation>Signed by the deputy for the head</translation>
    </message>
    <message>
        <source>TM. Ban Thường vụ, cấp trưởng ký</source>
        <translation>For the standing board, signed by the head</translation>
    </message>
    <message>
        <source>TM. Ban Thường vụ, cấp phó ký thay</source>
        <translation>For the standing board, signed by the deputy</translation>
    </message>
    <message>
        <source>Cơ quan chủ quản, chữ hoa</source>
        <extracomment>Fields every kind of document has.</extracomment>
        <translation>Parent body, in capitals</translation>
    </message>
    <message>
        <source>Tên cơ quan, chữ hoa, xuống dòng trước tên tỉnh</source>
        <translation>Name of the office, in capitals, new line before the province</translation>
    </message>
    <message>
        <source>Địa chỉ cơ quan</source>
        <translation>Address of the office</translation>
    </message>
    <message>
        <source>Số, ký hiệu của văn bản</source>
        <translation>Number of the document</translation>
    </message>
    <message>
        <source>Địa danh và ngày tháng năm</source>
        <translation>Place and day</translation>
    </message>
    <message>
        <source>Ngày của văn bản, viết bằng chữ số và chữ</source>
        <translation>Day of the document, written out</translation>
    </message>
    <message>
        <source>Quyền hạn, chức vụ của người ký (có thể nhiều dòng)</source>
        <translation>Right and title of the signer (may be several lines)</translation>
    </message>
    <message>
        <source>Họ tên người ký</source>
        <translation>Name of the signer</translation>
    </message>
    <message>
        <source>Danh sách nơi nhận</source>
        <translation>List of receivers</translation>
    </message>
    <message>
        <source>Tên nơi nhận</source>
        <translation>Name of the receiver</translation>
    </message>
    <message>
        <source>chứa</source>
        <translation>contains</translation>
    </message>
    <message>
        <source>không chứa</source>
        <translation>does not contain</translation>
    </message>
    <message>
        <source>bắt đầu bằng</source>
        <translation>begins with</translation>
    </message>
    <message>
        <source>là một trong</source>
        <translation>is one of</translation>
    </message>
    <message>
        <source>không phải</source>
        <translation>is not</translation>
    </message>
    <message>
        <source>bằng</source>
        <translation>equals</translation>
    </message>
    <message>
        <source>lớn hơn</source>
        <translation>greater than</translation>
    </message>
    <message>
        <source>từ</source>
        <translation>at least</translation>
    </message>
    <message>
        <source>nhỏ hơn</source>
        <translation>less than</translation>
    </message>
    <message>
        <source>đến</source>
        <translation>at most</translation>
    </message>
    <message>
        <source>trong khoảng</source>
        <translation>between</translation>
    </message>
    <message>
        <source>đã ghi</source>
        <translation>recorded</translation>
    </message>
    <message>
        <source>Hãy chọn cách so sánh.</source>
        <translation>Choose a comparison.</translation>
    </message>
    <message>
        <source>Hãy chọn năm.</source>
        <translation>Choose a year.</translation>
    </message>
    <message>
        <source>Hãy ghi khoảng cần tìm.</source>
        <translation>Enter the range to look for.</translation>
    </message>
    <message>
        <source>Đầu khoảng phải trước cuối khoảng.</source>
        <translation>The range must begin before it ends.</translation>
    </message>
    <message>
        <source>Hãy chọn ít nhất một mục.</source>
        <translation>Choose at least one.</translation>
    </message>
    <message>
        <source>Hãy ghi giá trị cần tìm.</source>
        <translation>Enter the value to look for.</translation>
    </message>
    <message>
        <source> và {count} mục nữa</source>
        <translation> and {count} more</translation>
    </message>
    <message>
        <source>{label} đến {day}</source>
        <translation>{label} until {day}</translation>
    </message>
    <message>
        <source>{label} từ {day}</source>
        <translation>{label} from {day}</translation>
    </message>
    <message>
        <source>Hãy ghi lý do cần xem; lý do được lưu trong nhật ký.</source>
        <translation>Enter why you need to see it; the reason is kept in the history.</translation>
    </message>
    <message>
        <source>Xem {what} của {who}: {reason}</source>
        <translation>Looked at {what} of {who}: {reason}</translation>
    </message>
    <message>
        <source>Chưa gộp được vì {what}.</source>
        <translation>Cannot be merged yet: {what}.</translation>
    </message>
    <message>
        <source>cả hai có một mục trùng nhau mà nội dung khác nhau</source>
        <translation>both have the same item with different contents</translation>
    </message>
    <message>
        <source>phiếu có hai dòng mục này ghi khác nhau (dòng {first} và dòng {second}) nên chưa ghi; hãy để lại một dòng</source>
        <extracomment>Of a text that is no amount, so many signs are repeated in a remark.</extracomment>
        <translation>two rows of the sheet say it differently (row {first} and row {second}), so it was not recorded; leave one row</translation>
    </message>
    <message>
        <source>Không có phiếu HTX-01 nào trong tệp này.</source>
        <translation>There is no HTX-01 sheet in this file.</translation>
    </message>
    <message>
        <source>Trang tính có {count} phiếu (dòng {first} và dòng {second}); hãy tách mỗi phiếu ra một trang tính.</source>
        <translation>The worksheet holds {count} forms (row {first} and row {second}); put each on a worksheet of its own.</translation>
    </message>
    <message>
        <source>ô có công thức lỗi {text} nên chưa ghi</source>
        <translation>the cell holds a formula error {text} and was not taken</translation>
    </message>
    <message>
        <source>công thức chưa được tính nên chưa ghi; hãy mở tệp bằng Excel, bấm lưu rồi nhận lại phiếu</source>
        <translation>the formula was not calculated, so it was not recorded; open the file in Excel, save it and take it in again</translation>
    </message>
    <message>
        <source>không phải là số tiền nên chưa ghi</source>
        <translation>is not an amount of money and was not taken</translation>
    </message>
    <message>
        <source>“{text}” quá lớn nên chưa ghi</source>
        <translation>“{text}” is too large and was not taken</translation>
    </message>
    <message>
        <source>“{text}” không phải là số tiền nên chưa ghi</source>
        <translation>“{text}” is not an amount of money and was not taken</translation>
    </message>
    <message>
        <source>Chưa chọn đơn vị nào để lập phiếu.</source>
        <translation>No organisation has been chosen to make sheets for.</translation>
    </message>
    <message>
        <source>Lập phiếu HTX-01 năm {year} cho {count} đơn vị</source>
        <translation>Make HTX-01 sheets {year} for {count} organisations</translation>
    </message>
    <message>
        <source>Không có phiếu nào để ghi.</source>
        <translation>There is no sheet to save.</translation>
    </message>
    <message>
        <source>Nhận {count} phiếu HTX-01 năm {year}</source>
        <translation>Take in {count} HTX-01 sheets {year}</translation>
    </message>
    <message>
        <source>{name}, {fact}: sổ vừa được ghi “{now}” (lúc đọc phiếu là “{seen}”), chưa ghi đè.</source>
        <translation>{name}, {fact}: the register says “{now}” by now (it said “{seen}” when the sheet was read); not overwritten.</translation>
    </message>
    <message>
        <source>{name}: {sentence}</source>
        <translation>{name}: {sentence}</translation>
    </message>
    <message>
        <source>Phiếu của năm {year}, không phải năm {wanted}.</source>
        <translation>This sheet is of {year}, not {wanted}.</translation>
    </message>
    <message>
        <source>Đơn vị này đã có phiếu khác: {file}.</source>
        <translation>This organisation already has another sheet: {file}.</translation>
    </message>
    <message>
        <source>Phiếu không có gì khác với sổ.</source>
        <translation>The sheet has nothing different from the register.</translation>
    </message>
    <message>
        <source>Đã gửi phiếu, chưa nhận lại.</source>
        <translation>Sheet sent, not yet returned.</translation>
    </message>
    <message>
        <source>Tệp được gửi cho {sent} nhưng phiếu ghi tên {name}.</source>
        <translation>The file was sent to {sent} but the sheet is in the name of {name}.</translation>
    </message>
    <message>
        <source>Trong sổ có {count} đơn vị cùng tên hoặc mã số này; hãy dùng phiếu do chương trình lập.</source>
        <translation>The register has {count} organisations with this name or code; please use the sheet made by the program.</translation>
    </message>
    <message>
        <source>Trong sổ không có đơn vị nào tên {name}.</source>
        <translation>The register has no organisation named {name}.</translation>
    </message>
    <message>
        <source>Sổ vừa được ghi khác trong lúc xem phiếu; lấy lại dấu ✓ nếu vẫn ghi theo phiếu.</source>
        <translation>The register was changed while the sheet was looked through; tick it again to take the sheet&apos;s value.</translation>
    </message>
    <message>
        <source>Tìm: tên, MST, điện thoại…</source>
        <extracomment>So many papers are printed in one go.</extracomment>
        <translation>Search: name, tax code, telephone…</translation>
    </message>
    <message>
        <source>Chưa có đơn vị nào phải báo cáo năm này. Hãy ghi đơn vị vào sổ ở trang Tổ chức trước.</source>
        <translation>No organisation has to report for this year yet. Enter organisations on the page Organisations first.</translation>
    </message>
    <message>
        <source>Mỗi lần in tối đa {count} phiếu; hãy lọc bớt.</source>
        <translation>At most {count} sheets are printed at a time; please narrow the list.</translation>
    </message>
    <message>
        <source>Thư mục để lưu các phiếu</source>
        <translation>Folder to save the sheets in</translation>
    </message>
    <message>
        <source>Lưu các phiếu vào một tệp</source>
        <translation>Save the sheets in one file</translation>
    </message>
    <message>
        <source>Thư mục chứa các phiếu đã nhận về</source>
        <translation>Folder holding the sheets received</translation>
    </message>
    <message>
        <source>Không có tệp Excel nào ở đó.</source>
        <translation>There is no Excel file there.</translation>
    </message>
    <message>
        <source>Đang đọc {count} tệp…</source>
        <translation>Reading {count} files…</translation>
    </message>
    <message>
        <source>Đã lập {count} phiếu trong thư mục {folder}.</source>
        <translation>Made {count} sheets in the folder {folder}.</translation>
    </message>
    <message>
        <source>Đang lập phiếu…</source>
        <translation>Making sheets…</translation>
    </message>
    <message>
        <source>Nhận phiếu về…</source>
        <translation>Take in sheets…</translation>
    </message>
    <message>
        <source>Lập phiếu Excel…</source>
        <translation>Make Excel sheets…</translation>
    </message>
    <message>
        <source>Lập một tệp Excel chung…</source>
        <translation>Make one Excel file for all…</translation>
    </message>
    <message>
        <source>Phải báo cáo: {expected} · đã gửi phiếu: {sent} · đã nhận về: {arrived}</source>
        <translation>To report: {expected} · sheets sent: {sent} · received: {arrived}</translation>
    </message>
    <message>
        <source>Gửi ngày</source>
        <translation>Sent on</translation>
    </message>
    <message>
        <source>Nhận về ngày</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>Đã gửi, chưa về</source>
        <translation>Sent, not returned</translation>
    </message>
    <message>
        <source>Đã nhận về</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Chưa gửi</source>
        <translation>Not sent</translation>
    </message>
    <message>
        <source>Bỏ cách ghép cột đã nhớ của {file}</source>
        <translation>Forget the matching of columns of {file}</translation>
    </message>
    <message>
        <source>Nhớ cách ghép cột của {file}</source>
        <translation>Remember the matching of columns of {file}</translation>
    </message>
    <message>
        <source>Dòng này đã được xử lý rồi; hãy làm mới danh sách.</source>
        <translation>This row has already been settled; refresh the list.</translation>
    </message>
    <message>
        <source>Hãy chọn tổ chức mà dòng này nói tới.</source>
        <translation>Choose the organisation this row is about.</translation>
    </message>
    <message>
        <source>{name}: {why}</source>
        <translation>{name}: {why}</translation>
    </message>
    <message>
        <source>Bỏ {count} dòng chờ xem xét</source>
        <translation>Discard {count} rows to review</translation>
    </message>
    <message>
        <source>Thêm {count} tổ chức từ dòng chờ xem xét</source>
        <translation>Add {count} organisations from rows to review</translation>
    </message>
    <message>
        <source>Cập nhật {name} theo dòng {row} của {file}</source>
        <translation>Update {name} from row {row} of {file}</translation>
    </message>
    <message>
        <source>Bỏ dòng {row} của {file}: {name}</source>
        <translation>Discard row {row} of {file}: {name}</translation>
    </message>
    <message>
        <source>Thêm {name} từ dòng {row} của {file}</source>
        <translation>Add {name} from row {row} of {file}</translation>
    </message>
    <message>
        <source>Không chọn nhập.</source>
        <translation>Not chosen for import.</translation>
    </message>
    <message>
        <source>Không ghi được tệp “{name}”.</source>
        <translation>Could not write the file “{name}”.</translation>
    </message>
    <message>
        <source>Hãy đóng tệp trong Excel, hoặc chọn thư mục khác.</source>
        <translation>Close the file in Excel, or choose another folder.</translation>
    </message>
    <message>
        <source>Danh sách này không thay đổi gì trong sổ.</source>
        <translation>This list changes nothing in the register.</translation>
    </message>
    <message>
        <source>Chọn một dòng để xem từng ô.</source>
        <translation>Choose a row to see it cell by cell.</translation>
    </message>
    <message>
        <source>Bấm ô ✓ hoặc phím cách để bỏ hay lấy lại một dòng.</source>
        <translation>Click the ✓ or press the space bar to leave out or take back a row.</translation>
    </message>
    <message>
        <source>Lấy tất cả</source>
        <translation>Take all</translation>
    </message>
    <message>
        <source>Bỏ tất cả</source>
        <translation>Leave all out</translation>
    </message>
    <message>
        <source>Việc</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Thay đổi</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>Theo danh sách</source>
        <translation>In the list</translation>
    </message>
    <message>
        <source>Đã có kỳ phân loại nợ ngày {day}; hãy hủy kỳ ấy trước khi lập lại.</source>
        <translation>There is a classification run of {day} already; void it before making another.</translation>
    </message>
    <message>
        <source>Lập kỳ phân loại nợ ngày {day} của {fund}: {count} khoản vay</source>
        <translation>Make the classification run of {day} of {fund}: {count} loans</translation>
    </message>
    <message>
        <source>Kỳ phân loại nợ này đã hủy rồi.</source>
        <translation>This classification run is void already.</translation>
    </message>
    <message>
        <source>Sổ quỹ đã khóa đến hết ngày {day}; hãy mở khóa sổ trước.</source>
        <translation>The fund&apos;s books are closed through {day}; reopen them first.</translation>
    </message>
    <message>
        <source>Hủy kỳ phân loại nợ ngày {day}</source>
        <translation>Void the classification run of {day}</translation>
    </message>
    <message>
        <source>Sổ quỹ đã khóa đến hết ngày {day}.</source>
        <translation>The fund&apos;s books are closed through {day}.</translation>
    </message>
    <message>
        <source>Khóa sổ {fund} đến hết ngày {day}</source>
        <translation>Close the books of {fund} through {day}</translation>
    </message>
    <message>
        <source>Kỳ này đã mở khóa rồi.</source>
        <translation>This period was reopened already.</translation>
    </message>
    <message>
        <source>Sổ quỹ còn khóa đến hết ngày {day}; hãy mở khóa kỳ sau trước.</source>
        <translation>The fund&apos;s books are still closed through {day}; reopen the later period first.</translation>
    </message>
    <message>
        <source>Hãy ghi lý do mở khóa sổ.</source>
        <translation>Enter the reason for reopening the books.</translation>
    </message>
    <message>
        <source>Mở khóa sổ {fund} đến hết ngày {day}</source>
        <translation>Reopen the books of {fund} through {day}</translation>
    </message>
    <message>
        <source>Ghi bảng kê thu nợ {number}: {count} phiếu, {amount} đ</source>
        <translation>Post collection list {number}: {count} receipts, {amount} đ</translation>
    </message>
    <message>
        <source>khoản vay thuộc quỹ khác.</source>
        <translation>the loan belongs to another fund.</translation>
    </message>
    <message>
        <source>Dòng {place}, {name} ({number}): {sentence}</source>
        <translation>Line {place}, {name} ({number}): {sentence}</translation>
    </message>
    <message>
        <source>Hồ sơ vay này đã có hợp đồng.</source>
        <translation>This folder has a contract already.</translation>
    </message>
    <message>
        <source>Hồ sơ vay thuộc quỹ khác.</source>
        <translation>The folder belongs to another fund.</translation>
    </message>
    <message>
        <source>Hồ sơ vay là của {name}.</source>
        <translation>The folder is that of {name}.</translation>
    </message>
    <message>
        <source>Hồ sơ chưa có quyết định cho vay nên chưa ký hợp đồng được.</source>
        <translation>There is no decision to lend yet, so no contract can be signed.</translation>
    </message>
    <message>
        <source>Ngày ký phải từ ngày quyết định cho vay {day} trở đi.</source>
        <translation>The contract cannot be signed before the decision of {day}.</translation>
    </message>
    <message>
        <source>Quyết định cho vay {amount} đ; hợp đồng không thể nhiều hơn.</source>
        <translation>{amount} đ were decided; the contract cannot be for more.</translation>
    </message>
    <message>
        <source>Hãy chọn loại thông báo.</source>
        <translation>Choose the kind of notice.</translation>
    </message>
    <message>
        <source>Không khoản vay nào đã chọn có nợ để báo theo loại này.</source>
        <translation>None of the loans selected has debt to be told of in this way.</translation>
    </message>
    <message>
        <source>Lập {count} {kind}</source>
        <translation>Make {count} × {kind}</translation>
    </message>
    <message>
        <source>Theo bốn tiêu chí, quỹ được đề nghị loại {proposed}; xếp loại khác phải ghi lý do.</source>
        <translation>By the four criteria the fund is proposed for grade {proposed}; another grade needs a reason.</translation>
    </message>
    <message>
        <source>Ghi kế hoạch, xếp loại năm {year} của {fund}</source>
        <translation>Record the plan and grade of {year} of {fund}</translation>
    </message>
    <message>
        <source>Hãy ghi năm từ 2000 đến 2100.</source>
        <translation>Enter a year from 2000 to 2100.</translation>
    </message>
    <message>
        <source>Tăng trưởng dư nợ phải từ −100 đến 1.000 %.</source>
        <translation>Growth of outstanding loans must be from −100 to 1,000 %.</translation>
    </message>
    <message>
        <source>Tỷ lệ nợ xấu phải từ 0 đến 100 %.</source>
        <translation>The share of bad debt must be from 0 to 100 %.</translation>
    </message>
    <message>
        <source>Hãy chọn A, B hoặc C.</source>
        <translation>Choose A, B or C.</translation>
    </message>
    <message>
        <source>Hãy chọn giấy tờ cần in.</source>
        <translation>Choose the papers to print.</translation>
    </message>
    <message>
        <source>In {papers} của {name}</source>
        <translation>Print {papers} of {name}</translation>
    </message>
    <message>
        <source>Thêm nguồn vốn {name}</source>
        <translation>Add the source of capital {name}</translation>
    </message>
    <message>
        <source>Đã có khoản vay từ nguồn này nên không đổi được giữa nguồn nhận ủy thác và nguồn khác.</source>
        <translation>Loans are drawn on this source, so it cannot change between entrusted and other capital.</translation>
    </message>
    <message>
        <source>Sửa nguồn vốn {name}</source>
        <translation>Edit the source of capital {name}</translation>
    </message>
    <message>
        <source>Nguồn vốn {name} đã có chứng từ hoặc hợp đồng vay nên không xóa được.</source>
        <translation>The source {name} has papers or loan contracts, so it cannot be removed.</translation>
    </message>
    <message>
        <source>Xóa nguồn vốn {name}</source>
        <translation>Remove the source of capital {name}</translation>
    </message>
    <message>
        <source>Hãy chọn nhận vốn hoặc hoàn trả vốn.</source>
        <translation>Choose whether capital is received or returned.</translation>
    </message>
    <message>
        <source>Số tiền phải lớn hơn 0.</source>
        <translation>The amount must be greater than 0.</translation>
    </message>
    <message>
        <source>Hãy ghi số chứng từ, văn bản.</source>
        <translation>Enter the number of the voucher or document.</translation>
    </message>
    <message>
        <source>Đã ghi chứng từ này của nguồn {name}: cùng ngày, cùng số tiền {amount} đ.</source>
        <translation>This paper of source {name} was entered before: the same day, the same amount {amount} đ.</translation>
    </message>
    <message>
        <source>Nhận {amount} đ vào nguồn {name}</source>
        <translation>Receive {amount} đ into the source {name}</translation>
    </message>
    <message>
        <source>Hoàn trả {amount} đ từ nguồn {name}</source>
        <translation>Return {amount} đ from the source {name}</translation>
    </message>
    <message>
        <source>Chứng từ này đã hủy rồi.</source>
        <translation>This paper is void already.</translation>
    </message>
    <message>
        <source>Hủy chứng từ {amount} đ ngày {day} của nguồn {name}</source>
        <translation>Void the paper of {amount} đ of {day} of the source {name}</translation>
    </message>
    <message>
        <source>Ghi khoản vay {number} thuộc nguồn {name}</source>
        <translation>Record that loan {number} is drawn on the source {name}</translation>
    </message>
    <message>
        <source>Hãy chọn nguồn vốn cho vay.</source>
        <translation>Choose the source of capital to lend from.</translation>
    </message>
    <message>
        <source>Nguồn vốn {name} thuộc quỹ khác; hãy chọn nguồn của quỹ cho vay.</source>
        <translation>The source {name} belongs to another fund; choose one of the lending fund.</translation>
    </message>
    <message>
        <source>Không ghi được: đến hết ngày {day} nguồn vốn “{name}” sẽ thiếu {missing} đ.</source>
        <translation>Cannot be recorded: at the end of {day} the source “{name}” would be short of {missing} đ.</translation>
    </message>
    <message>
        <source>Hãy ghi tên nguồn vốn.</source>
        <translation>Enter the name of the source.</translation>
    </message>
    <message>
        <source>Hãy chọn loại nguồn vốn trong danh sách.</source>
        <translation>Choose the kind of source from the list.</translation>
    </message>
    <message>
        <source>Quỹ này đã có nguồn vốn {name}.</source>
        <translation>This fund already has a source {name}.</translation>
    </message>
    <message>
        <source>Chưa chọn khoản vay nào để nhập.</source>
        <translation>No loan was chosen to be taken in.</translation>
    </message>
    <message>
        <source>Dòng {row}: {sentence}</source>
        <translation>Row {row}: {sentence}</translation>
    </message>
    <message>
        <source>Nhập {count} khoản vay từ sổ cũ ({file}), dư nợ {amount} đ</source>
        <translation>Took over {count} loans from the old book ({file}), balance {amount} đ</translation>
    </message>
    <message>
        <source>Ngày giải ngân phải từ ngày ký hợp đồng đến ngày chốt sổ.</source>
        <translation>The disbursement must lie between signing and the closing day.</translation>
    </message>
    <message>
        <source>Số tiền đã giải ngân phải lớn hơn 0 và không quá số tiền vay của hợp đồng.</source>
        <translation>The amount disbursed must be more than 0 and no more than the contract.</translation>
    </message>
    <message>
        <source>Gốc đã trả phải từ 0 đến dưới số tiền đã giải ngân; lãi đã trả không được âm.</source>
        <translation>Principal repaid must be from 0 to less than the amount disbursed; interest repaid cannot be negative.</translation>
    </message>
    <message>
        <source>Đã giải ngân theo sổ cũ.</source>
        <translation>Disbursed by the old book.</translation>
    </message>
    <message>
        <source>Phiếu giải ngân này đã hủy hoặc không còn trong dữ liệu.</source>
        <translation>This disbursement was voided or is no longer in the data.</translation>
    </message>
    <message>
        <source>Hồ sơ này chưa có hợp đồng vay.</source>
        <translation>This folder has no contract yet.</translation>
    </message>
    <message>
        <source>Hợp đồng chưa tất toán nên chưa thanh lý được.</source>
        <translation>The contract is not closed, so it cannot be settled.</translation>
    </message>
    <message>
        <source>{paper}, ngày {day}</source>
        <translation>{paper}, {day}</translation>
    </message>
    <message>
        <source>{paper}, {number}</source>
        <translation>{paper}, {number}</translation>
    </message>
    <message>
        <source>Dư nợ trong danh sách lệch {amount} đ so với số giải ngân trừ gốc đã trả.</source>
        <extracomment>Where the list and a refusal speak of the same thing: field of the contract → column of the list.</extracomment>
        <translation>The listed balance differs by {amount} đ from the amount disbursed less principal repaid.</translation>
    </message>
    <message>
        <source>Theo lịch, lãi đã đến hạn là {due} đ; danh sách thiếu {amount} đ.</source>
        <translation>By the schedule {due} đ of interest fell due; the list is {amount} đ short.</translation>
    </message>
    <message>
        <source>Theo lịch, lãi đã đến hạn là {due} đ; danh sách thừa {amount} đ.</source>
        <translation>By the schedule {due} đ of interest fell due; the list has {amount} đ more.</translation>
    </message>
    <message>
        <source>Chưa biết danh sách lập đến hết ngày nào; hãy ghi ngày chốt sổ.</source>
        <translation>It is not known which day the list stands on; enter the closing day of the book.</translation>
    </message>
    <message>
        <source>Ngày chốt sổ {day} chưa tới; hãy ghi ngày mà danh sách đã được lập đến hết.</source>
        <translation>The day of the book {day} has not come yet; please enter the day up to which the list was made.</translation>
    </message>
    <message>
        <source>Danh sách không có cột lãi; lãi đã đến hạn được coi là đã trả đủ.</source>
        <translation>The list has no column of interest; interest that fell due counts as paid in full.</translation>
    </message>
    <message>
        <source>Hợp đồng số {number} đã có trong sổ của quỹ.</source>
        <translation>Contract {number} is in the book of the fund already.</translation>
    </message>
    <message>
        <source>Số hợp đồng {number} có ở nhiều dòng của danh sách.</source>
        <translation>Contract number {number} stands in several rows of the list.</translation>
    </message>
    <message>
        <source>Ngày giải ngân trước ngày ký hợp đồng {day}.</source>
        <translation>Disbursed before the contract was signed on {day}.</translation>
    </message>
    <message>
        <source>Ngày giải ngân sau ngày chốt sổ {day}.</source>
        <translation>Disbursed after the closing day {day}.</translation>
    </message>
    <message>
        <source>Số tiền đã giải ngân lớn hơn số tiền vay {amount} đ.</source>
        <translation>More was disbursed than the loan of {amount} đ.</translation>
    </message>
    <message>
        <source>Ngày đáo hạn phải sau ngày giải ngân {day}.</source>
        <translation>The maturity date must be after the disbursement on {day}.</translation>
    </message>
    <message>
        <source>Lịch trả nợ thỏa thuận từng kỳ không dựng lại được từ danh sách; hãy ghi hợp đồng này bằng tay.</source>
        <translation>A schedule agreed row by row cannot be rebuilt from a list; enter this contract by hand.</translation>
    </message>
    <message>
        <source>Số này lớn hơn số tiền đã giải ngân {amount} đ.</source>
        <translation>This is more than the {amount} đ disbursed.</translation>
    </message>
    <message>
        <source>Khoản vay đã trả hết gốc; chỉ nhập khoản còn dư nợ.</source>
        <translation>The principal of this loan is repaid; only open loans are taken in.</translation>
    </message>
    <message>
        <source>“{name}” không phải HTX, liên hiệp HTX nên quỹ không cho vay (NĐ 45/2021 Điều 20).</source>
        <translation>“{name}” is neither a cooperative nor a union, the fund does not lend to it (NĐ 45/2021 Art. 20).</translation>
    </message>
    <message>
        <source>{sentence} Không ghi “{listed}”; hãy bổ sung ở hợp đồng.</source>
        <translation>{sentence} “{listed}” is left out; please add it in the contract.</translation>
    </message>
    <message>
        <source>Mã số thuế {listed} khác mã {known} của “{name}” trong danh sách tổ chức.</source>
        <translation>Tax code {listed} differs from {known} of “{name}” in the register.</translation>
    </message>
    <message>
        <source>Được hiểu là “{name}” trong danh sách tổ chức.</source>
        <translation>Understood as “{name}” of the register.</translation>
    </message>
    <message>
        <source>Có {count} tổ chức tên “{name}”; hãy ghi mã số thuế.</source>
        <translation>There are {count} organisations named “{name}”; give the tax code.</translation>
    </message>
    <message>
        <source>Chưa có “{name}” trong danh sách tổ chức; hãy thêm tổ chức này rồi nhập lại.</source>
        <translation>“{name}” is not in the register; add this organisation and import again.</translation>
    </message>
    <message>
        <source>Danh sách ghi nhóm {listed}, theo ngày quá hạn là nhóm {group}; nếu giữ nhóm cao hơn, nhập xong hãy ghi quyết định phân loại.</source>
        <translation>The list says group {listed}, by overdue days it is group {group}; to keep the higher group, record a decision after the import.</translation>
    </message>
    <message>
        <source>{account}: số đầu kỳ</source>
        <translation>{account}: at the start</translation>
    </message>
    <message>
        <source>{account}: tăng trong kỳ</source>
        <translation>{account}: increase in the period</translation>
    </message>
    <message>
        <source>{account}: giảm trong kỳ</source>
        <translation>{account}: decrease in the period</translation>
    </message>
    <message>
        <source>{account}: số cuối kỳ</source>
        <translation>{account}: at the end</translation>
    </message>
    <message>
        <source>Dư nợ cho vay theo sổ quỹ</source>
        <translation>Outstanding loans by the ledger</translation>
    </message>
    <message>
        <source>Tiền khách hàng trả trước đang giữ</source>
        <translation>Advances of borrowers held</translation>
    </message>
    <message>
        <source>Dự phòng đã trích theo kỳ phân loại nợ</source>
        <translation>Provisions set aside by classification runs</translation>
    </message>
    <message>
        <source>Nguồn vốn cho vay</source>
        <translation>Capital for lending</translation>
    </message>
    <message>
        <source>Nguồn vốn cho vay: {detail}</source>
        <translation>Capital for lending: {detail}</translation>
    </message>
    <message>
        <source>Vốn điều lệ thực có</source>
        <translation>Real charter capital</translation>
    </message>
    <message>
        <source>Tỷ lệ dư nợ trên vốn điều lệ thực có</source>
        <translation>Outstanding loans to real charter capital</translation>
    </message>
    <message>
        <source>Tăng trưởng dư nợ trong kỳ</source>
        <translation>Growth of outstanding loans in the period</translation>
    </message>
    <message>
        <source>Dư nợ lớn nhất của một khách hàng trên vốn điều lệ thực có</source>
        <translation>Largest debt of one customer to real charter capital</translation>
    </message>
    <message>
        <source>Dư nợ lớn nhất của khách hàng và người có liên quan trên vốn điều lệ thực có</source>
        <translation>Largest debt of a customer with related persons to real charter capital</translation>
    </message>
    <message>
        <source>Dư nợ cho vay cộng từng khoản vay</source>
        <translation>Outstanding loans added up loan by loan</translation>
    </message>
    <message>
        <source>Dự phòng của kỳ phân loại nợ lập cho ngày cuối kỳ</source>
        <translation>Provisions of the classification run of the last day</translation>
    </message>
    <message>
        <source>Dự phòng của kỳ phân loại nợ lập cho ngày trước đầu kỳ</source>
        <translation>Provisions of the classification run of the eve of the period</translation>
    </message>
    <message>
        <source>Lãi đã thu trong kỳ theo sổ quỹ</source>
        <translation>Interest collected in the period by the ledger</translation>
    </message>
    <message>
        <source>Dư nợ cuối kỳ so với đầu kỳ</source>
        <translation>Outstanding loans at the end against the start</translation>
    </message>
    <message>
        <source>Phụ lục này đã hủy nên không in được.</source>
        <translation>This annex is void and cannot be printed.</translation>
    </message>
    <message>
        <source>đến hạn {amount} đ</source>
        <translation>{amount} đ due</translation>
    </message>
    <message>
        <source>{name} – {number}</source>
        <translation>{name} – {number}</translation>
    </message>
    <message>
        <source>{text}: {name}, hợp đồng {contract}</source>
        <translation>{text}: {name}, contract {contract}</translation>
    </message>
    <message>
        <source>Trích dự phòng theo kỳ phân loại nợ ngày {day}</source>
        <translation>Provision set aside by the classification run of {day}</translation>
    </message>
    <message>
        <source>Hoàn nhập dự phòng theo kỳ phân loại nợ ngày {day}</source>
        <translation>Provision released by the classification run of {day}</translation>
    </message>
    <message>
        <source>Dự phòng rủi ro</source>
        <translation>Risk provisions</translation>
    </message>
    <message>
        <source>Nhận vốn: {source}</source>
        <translation>Capital received: {source}</translation>
    </message>
    <message>
        <source>Trả vốn: {source}</source>
        <translation>Capital returned: {source}</translation>
    </message>
    <message>
        <source>Kỳ phân loại nợ này không còn trong dữ liệu.</source>
        <translation>This classification run is no longer in the data.</translation>
    </message>
    <message>
        <source>Hồ sơ vay của thành viên</source>
        <translation>Loan folder of a member</translation>
    </message>
    <message>
        <source>Người có liên quan trong hồ sơ vay</source>
        <translation>Related person in a loan folder</translation>
    </message>
    <message>
        <source>Hồ sơ đã kết thúc ngày {day}: từ chối hoặc khách hàng rút.</source>
        <extracomment>Steps that are entered, in their order; and those that end a folder without a contract. The whole way of a folder that becomes a loan. Papers of these steps must be there before money leaves.</extracomment>
        <translation>The folder ended on {day}: refused or withdrawn.</translation>
    </message>
    <message>
        <source>Hồ sơ đã ký hợp đồng ngày {day} nên không từ chối, rút được nữa.</source>
        <translation>The contract was signed on {day}, so the folder can no longer be refused or withdrawn.</translation>
    </message>
    <message>
        <source>Đã có quyết định cho vay ngày {day}; hãy xóa bước ấy trước.</source>
        <translation>There is a decision to lend of {day}; remove that step first.</translation>
    </message>
    <message>
        <source>Hãy ghi bước thẩm định trước khi họp hội đồng.</source>
        <translation>Enter the appraisal before the council meets.</translation>
    </message>
    <message>
        <source>Hãy ghi bước thẩm định trước khi quyết định cho vay.</source>
        <translation>Enter the appraisal before the decision to lend.</translation>
    </message>
    <message>
        <source>Ngày của bước này phải từ ngày {day} (bước trước) trở đi.</source>
        <translation>This step cannot be before {day} (the step before).</translation>
    </message>
    <message>
        <source>Ngày của bước này không thể sau ngày {day} (bước sau).</source>
        <translation>This step cannot be after {day} (the next step).</translation>
    </message>
    <message>
        <source>Khóa sổ…</source>
        <translation>Close the books…</translation>
    </message>
    <message>
        <source>Mở khóa…</source>
        <translation>Reopen…</translation>
    </message>
    <message>
        <source>lần khóa</source>
        <translation>closings</translation>
    </message>
    <message>
        <source>Tìm quỹ, ghi chú</source>
        <translation>Search fund, note</translation>
    </message>
    <message>
        <source>Khóa sổ để số liệu của kỳ đã báo cáo không đổi nữa. Chưa khóa kỳ nào.</source>
        <translation>Close the books so that figures of a period already reported change no more. No period is closed yet.</translation>
    </message>
    <message>
        <source>Đang khóa</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Đã mở khóa</source>
        <translation>Reopened</translation>
    </message>
    <message>
        <source>Dự phòng (đồng)</source>
        <translation>Provision (đồng)</translation>
    </message>
    <message>
        <source>Lập hồ sơ vay…</source>
        <translation>Make the loan folder…</translation>
    </message>
    <message>
        <source>Còn thiếu: {papers}</source>
        <extracomment>Texts of the buttons beside a step and what they do, by step. Height of the line with a step&apos;s name, where its mark stands from the top of the row, half the width of the mark.</extracomment>
        <translation>Missing: {papers}</translation>
    </message>
    <message>
        <source>bước tiếp theo</source>
        <translation>next step</translation>
    </message>
    <message>
        <source>không ghi</source>
        <translation>not entered</translation>
    </message>
    <message>
        <source>Ví dụ: Cho vay vốn lưu động ngắn hạn.</source>
        <translation>For example: short-term working capital loan.</translation>
    </message>
    <message>
        <source>Để trống: còn cho vay.</source>
        <translation>Empty: still offered.</translation>
    </message>
    <message>
        <source>Thêm sản phẩm cho vay</source>
        <translation>Add loan product</translation>
    </message>
    <message>
        <source>Điều kiện vay của sản phẩm được ghi tiếp theo, kể từ một ngày.</source>
        <translation>The terms of the product are recorded next, from a day on.</translation>
    </message>
    <message>
        <source>Sửa sản phẩm cho vay</source>
        <translation>Edit loan product</translation>
    </message>
    <message>
        <source>Điều kiện của sản phẩm vay từ một ngày</source>
        <translation>Terms of the loan product from a day</translation>
    </message>
    <message>
        <source>{name}. Hợp đồng ký từ ngày này phải theo các điều kiện dưới đây; hợp đồng đã ký giữ nguyên.</source>
        <translation>{name}. Contracts signed from this day on must keep to the terms below; contracts signed before keep theirs.</translation>
    </message>
    <message>
        <source>{name}. Hợp đồng vay theo lãi suất quyết định chịu lãi suất này từ ngày có hiệu lực.</source>
        <translation>{name}. Loans by decided rate bear this rate from the day it is in force.</translation>
    </message>
    <message>
        <source>Theo từng hợp đồng</source>
        <translation>By each contract</translation>
    </message>
    <message>
        <source>Quy định nội bộ về cho vay của Quỹ, quyết định.</source>
        <translation>The fund&apos;s internal lending rules, a decision.</translation>
    </message>
    <message>
        <source>Mức vay, thời hạn, lãi suất</source>
        <translation>Amount, term, rate</translation>
    </message>
    <message>
        <source>Số tiền thấp nhất (đồng)</source>
        <translation>Smallest amount (đồng)</translation>
    </message>
    <message>
        <source>Số tiền cao nhất (đồng)</source>
        <translation>Largest amount (đồng)</translation>
    </message>
    <message>
        <source>Cố định trong suốt hợp đồng</source>
        <translation>Fixed for the whole contract</translation>
    </message>
    <message>
        <source>Theo quyết định lãi suất từng thời kỳ</source>
        <translation>By rate decisions from time to time</translation>
    </message>
    <message>
        <source>Tối đa 10 %/năm; 0: không tính.</source>
        <translation>At most 10 % a year; 0: none.</translation>
    </message>
    <message>
        <source>Để trống: theo từng hợp đồng.</source>
        <translation>Empty: by each contract.</translation>
    </message>
    <message>
        <source>Thường dùng: gốc trước, lãi sau (TT 39/2016/TT-NHNN).</source>
        <translation>Usually: principal first, then interest (Circular 39/2016/TT-NHNN).</translation>
    </message>
    <message>
        <source>Giấy tờ phải có trước khi giải ngân, mỗi dòng một giấy (để trống hết: danh mục thường dùng)</source>
        <translation>Papers needed before disbursement, one a line (all empty: the usual list)</translation>
    </message>
    <message>
        <source>Người ký hợp đồng bên cho vay</source>
        <translation>Signers for the lender</translation>
    </message>
    <message>
        <source>Người phải ký</source>
        <translation>Who must sign</translation>
    </message>
    <message>
        <source>Mỗi dòng một người: chức danh, hoặc họ tên – chức danh. Người đầu ký giấy tờ in từ hồ sơ vay; những người sau cùng ký hợp đồng, khế ước, phụ lục.</source>
        <translation>One on a line: the post, or name – post. The first signs the papers printed from the folder; those after sign the contract, the notes and annexes, too.</translation>
    </message>
    <message>
        <source>Cộng dồn</source>
        <translation>Running total</translation>
    </message>
    <message>
        <source>Cộng {total} đ</source>
        <translation>Sum {total} đ</translation>
    </message>
    <message>
        <source>/ phải đủ {target} đ</source>
        <translation>/ must be {target} đ</translation>
    </message>
    <message>
        <source>kỳ</source>
        <translation>runs</translation>
    </message>
    <message>
        <source>Mỗi tháng, lập một kỳ phân loại nợ để chốt nhóm nợ và dự phòng như đã biết lúc ấy. Chưa có kỳ nào.</source>
        <translation>Make a classification run every month to freeze debt groups and provisions as they were known then. There is none yet.</translation>
    </message>
    <message>
        <source>Nợ xấu (đồng)</source>
        <translation>Bad debt (đồng)</translation>
    </message>
    <message>
        <source>Có hiệu lực</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Cho vay từ vốn nhận ủy thác không chịu rủi ro thì không trích dự phòng (NĐ 45/2021 Điều 28).</source>
        <translation>Loans from entrusted capital without risk bear no provision (Decree 45/2021, Art. 28).</translation>
    </message>
    <message>
        <source>Ví dụ: Ngân sách tỉnh cấp; Quỹ HTX Việt Nam ủy thác.</source>
        <translation>For example: provincial budget; entrusted by the Vietnam Cooperative Fund.</translation>
    </message>
    <message>
        <source>Thêm nguồn vốn</source>
        <translation>Add source of capital</translation>
    </message>
    <message>
        <source>Sửa nguồn vốn</source>
        <translation>Edit source of capital</translation>
    </message>
    <message>
        <source>Số phiếu, quyết định, hợp đồng ủy thác.</source>
        <translation>Number of the voucher, decision, entrustment contract.</translation>
    </message>
    <message>
        <source>Nhận, hoàn trả vốn</source>
        <translation>Receive, return capital</translation>
    </message>
    <message>
        <source>{direction} {amount} đ ngày {day}, nguồn {name}. Chứng từ vẫn còn trong danh sách nhưng không được tính nữa; không hoàn tác được.</source>
        <translation>{direction} {amount} đ on {day}, source {name}. The paper stays in the list but counts no more; this cannot be taken back.</translation>
    </message>
    <message>
        <source>Hủy chứng từ vốn</source>
        <translation>Void a paper of capital</translation>
    </message>
    <message>
        <source>Hủy chứng từ</source>
        <translation>Void paper</translation>
    </message>
    <message>
        <source>Nguồn vốn của khoản vay</source>
        <translation>Source of capital of the loan</translation>
    </message>
    <message>
        <source>Mọi lần giải ngân và thu gốc của hợp đồng {number} sẽ tính vào nguồn này.</source>
        <translation>All disbursements and principal collected of contract {number} will count for this source.</translation>
    </message>
    <message>
        <source>So sánh phương án vay</source>
        <extracomment>The plans that use a term; the others leave it out.</extracomment>
        <translation>Compare loan terms</translation>
    </message>
    <message>
        <source>Ba phương án bắt đầu giống nhau; sửa chỗ muốn khác, số bên dưới đổi ngay.</source>
        <translation>All three begin alike; change what shall differ, the figures below follow at once.</translation>
    </message>
    <message>
        <source>Phương án {number}</source>
        <translation>Variant {number}</translation>
    </message>
    <message>
        <source>Chọn phương án {number}</source>
        <translation>Choose variant {number}</translation>
    </message>
    <message>
        <source>{interest} – thấp nhất</source>
        <translation>{interest} – lowest</translation>
    </message>
    <message>
        <source>Kỳ đầu</source>
        <translation>First instalment</translation>
    </message>
    <message>
        <source>Kỳ phải trả lớn nhất</source>
        <translation>Largest instalment</translation>
    </message>
    <message>
        <source>Ngày trả hết nợ</source>
        <translation>Repaid by</translation>
    </message>
    <message>
        <source>Tổng lãi</source>
        <translation>Total interest</translation>
    </message>
    <message>
        <source>Đến hạn trong {days} ngày</source>
        <translation>Due within {days} days</translation>
    </message>
    <message>
        <source>Lập thông báo nợ…</source>
        <translation>Make notices…</translation>
    </message>
    <message>
        <source>Đến ngày này không khoản vay nào còn nợ.</source>
        <translation>No loan owes anything on this day.</translation>
    </message>
    <message>
        <source>Đang phân loại nợ đến {day}…</source>
        <translation>Classifying debt as of {day}…</translation>
    </message>
    <message>
        <source>Đến hết ngày {day}</source>
        <translation>As of the end of {day}</translation>
    </message>
    <message>
        <source>Dư nợ {outstanding} đ · đến hạn chưa trả {demanded} đ · dự phòng {provision} đ</source>
        <translation>Outstanding {outstanding} đ · due and unpaid {demanded} đ · provisions {provision} đ</translation>
    </message>
    <message>
        <source>Kỳ tới</source>
        <translation>Next due</translation>
    </message>
    <message>
        <source>Báo gần nhất</source>
        <translation>Last notice</translation>
    </message>
    <message>
        <source>Quá hạn từ kỳ</source>
        <translation>Overdue since</translation>
    </message>
    <message>
        <source>Gốc đến hạn (đồng)</source>
        <translation>Principal due (đồng)</translation>
    </message>
    <message>
        <source>Lãi đến hạn (đồng)</source>
        <translation>Interest due (đồng)</translation>
    </message>
    <message>
        <source>Lãi quá hạn (đồng)</source>
        <translation>Overdue interest (đồng)</translation>
    </message>
    <message>
        <source>Lãi chậm trả (đồng)</source>
        <translation>Late interest (đồng)</translation>
    </message>
    <message>
        <source>Lãi dự thu (đồng)</source>
        <translation>Accrued interest (đồng)</translation>
    </message>
    <message>
        <source>Lãi ngoại bảng (đồng)</source>
        <translation>Off-balance interest (đồng)</translation>
    </message>
    <message>
        <source>PAR 30 · PAR 90</source>
        <translation>PAR 30 · PAR 90</translation>
    </message>
    <message>
        <source>dư nợ có kỳ quá hạn trên 30, trên 90 ngày</source>
        <translation>principal of loans overdue for more than 30, 90 days</translation>
    </message>
    <message>
        <source>Tên tổ chức, Mã số thuế, Xã/phường</source>
        <translation>Tên tổ chức, Mã số thuế, Xã/phường</translation>
    </message>
    <message>
        <source>--year và --refused chỉ dùng khi nhập organisations.</source>
        <translation>--year and --refused are only for organisations.</translation>
    </message>
    <message>
        <source>Hãy ghi --fund là một trong: {names}.</source>
        <translation>Give --fund as one of: {names}.</translation>
    </message>
    <message>
        <source>{file}, trang “{sheet}”: đọc {read} khoản vay đến hết ngày {day}; nhận {taken}, lệch số bỏ ra {left_out}, từ chối {refused}.</source>
        <translation>{file}, sheet “{sheet}”: read {read} loans as of {day}; taken {taken}, differing and left out {left_out}, refused {refused}.</translation>
    </message>
    <message>
        <source>Hồ sơ này không còn trong dữ liệu.</source>
        <extracomment>So many tiles beside each other leave room for the largest numbers (a trillion đồng) on the smallest screen.</extracomment>
        <translation>This record is no longer in the data.</translation>
    </message>
    <message>
        <source>Có thể hồ sơ đã được xóa, hoặc gộp vào hồ sơ khác, sau khi trang này được mở.</source>
        <translation>It may have been deleted, or merged into another record, after this page was opened.</translation>
    </message>
    <message>
        <source>Xem lịch sử</source>
        <translation>Show history</translation>
    </message>
    <message>
        <source>Mở danh sách</source>
        <translation>Open the list</translation>
    </message>
    <message>
        <source>Trong lúc nhập, ô này đã được ghi khác: nay là {now} (trước là {seen}).</source>
        <translation>While you typed, this cell was recorded otherwise: now {now} (it was {seen}).</translation>
    </message>
    <message>
        <source>Liên 2: Thủ quỹ ghi sổ</source>
        <translation>Copy 2: cashier&apos;s book</translation>
    </message>
    <message>
        <source>Phiếu chi số {number}</source>
        <extracomment>The forms of payments that belong to those of receipts (01-TT of enterprises and cooperatives, C40-BB of public bodies).</extracomment>
        <translation>Payment voucher {number}</translation>
    </message>
    <message>
        <source>Giải ngân vốn vay theo hợp đồng {contract} {day}, khế ước nhận nợ {number}</source>
        <translation>Disbursement under contract {contract} {day}, note {number}</translation>
    </message>
    <message>
        <source>PHIẾU CHI</source>
        <translation>CASH PAYMENT</translation>
    </message>
    <message>
        <source>Họ và tên người nhận tiền:</source>
        <translation>Full name of the payee:</translation>
    </message>
    <message>
        <source>Lý do chi:</source>
        <translation>Reason for payment:</translation>
    </message>
    <message>
        <source>NGƯỜI NHẬN TIỀN</source>
        <translation>PAYEE</translation>
    </message>
    <message>
        <source>Đã ghi từ ngày này rồi; muốn thay, hãy mở dòng ấy ra sửa.</source>
        <translation>There is an entry from this day already; to replace it, open that line and mend it.</translation>
    </message>
    <message>
        <source>Ngày khác: sẽ ghi thêm một dòng mới, dòng từ {day} vẫn còn.</source>
        <translation>Another day: one more line will be written, that from {day} stays.</translation>
    </message>
</context>
</TS>
