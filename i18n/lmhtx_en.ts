<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="vi_VN">
<context>
    <name></name>
    <message>
        <source>Sự kiện</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hội phí</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quỹ hỗ trợ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tổ chức</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hợp tác xã</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liên hiệp hợp tác xã</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tổ hợp tác</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tổ chức khác</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liên hiệp HTX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>THT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Khác</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nông – lâm – ngư – diêm nghiệp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Công nghiệp – tiểu thủ công nghiệp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xây dựng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tín dụng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thương mại – dịch vụ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chợ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vận tải</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Môi trường</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nông nghiệp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Công nghiệp – xây dựng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tài chính, ngân hàng và bảo hiểm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thương mại – dịch vụ và lĩnh vực khác</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đang hoạt động</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tạm ngừng kinh doanh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không hoạt động tại địa chỉ đã đăng ký</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bị thu hồi do cưỡng chế về quản lý thuế</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đang làm thủ tục giải thể, bị chia, bị hợp nhất, được sáp nhập</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đang làm thủ tục phá sản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã giải thể, phá sản, chấm dứt tồn tại</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đang làm thủ tục chấm dứt hoạt động</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã chấm dứt hoạt động</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thành viên chính thức</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thành viên liên kết</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thành viên danh dự</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tự nguyện thôi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xóa tên</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Khai trừ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giải thể, chấm dứt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tốt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Khá</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trung bình</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yếu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hệ thống</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Báo cáo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đào tạo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” không phải là ngày. Ví dụ đúng: 20/11/2026.</source>
        <extracomment>Dates outside these years are taken for slips of the hand.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không có ngày {text} trong lịch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Năm {year} nằm ngoài khoảng {first}–{last}; hãy kiểm tra lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không ghi được {name}: tệp đang mở trong chương trình khác hoặc chỉ cho đọc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hãy đóng tệp (thường là Excel) rồi làm lại, hoặc chọn tên khác.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ổ đĩa đã đầy, tệp {name} chưa được ghi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hãy giải phóng dung lượng rồi làm lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không ghi được tệp {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hãy kiểm tra thư mục và quyền ghi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” không phải là số tiền. Ví dụ đúng: 1.250.000 hoặc 1,2 tỷ.</source>
        <extracomment>An amount of money in đồng. A plain int, so that sums stay exact; always whole. The largest amount the program accepts (one million tỷ): beyond it a slip of the hand is certain.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” có phần lẻ nhỏ hơn một đồng.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” quá lớn; hãy kiểm tra lại đơn vị tính.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” không phải là số.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>năm {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6 tháng đầu năm {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6 tháng cuối năm {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} tháng đầu năm {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quý {quarter} năm {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tháng {month} năm {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” không phải là kỳ báo cáo. Viết 2025, 2025H1, 2025M9, 2025Q3 hoặc 2025-07.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bản sao không khớp với dữ liệu gốc nên đã bỏ.</source>
        <extracomment>Thinning: everything of the last days, then one a day, a week, a month.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hãy kiểm tra ổ đĩa rồi sao lưu lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không ghi được bản sao lưu vào “{folder}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hãy kiểm tra chỗ trống, hoặc chọn thư mục khác.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bản sao {name} bị hỏng.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hãy dùng bản sao khác.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bản sao {name} có liên kết bị đứt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã có tệp {name} ở đó.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hãy chọn tên khác.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không phục hồi được vào {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hãy kiểm tra chỗ trống và quyền ghi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dữ liệu đang mở ở chế độ chỉ đọc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tệp được mở để xem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{holder} đang mở tệp này; ở đây chỉ xem được.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tệp này do phiên bản cũ ghi, cần nâng cấp trước khi mở, nhưng hiện không ghi được.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hãy chọn tên khác hoặc mở tệp ấy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không tạo được tệp dữ liệu ở thư mục này.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ổ đĩa đã đầy, việc vừa rồi chưa được ghi.</source>
        <extracomment>Marks our data files (PRAGMA application_id): &quot;LMHX&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hãy giải phóng dung lượng rồi làm lại; dữ liệu cũ vẫn nguyên vẹn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không đọc hoặc ghi được tệp dữ liệu trên ổ đĩa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hãy kiểm tra ổ đĩa hoặc dây cáp rồi mở lại tệp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tệp dữ liệu đang bị chương trình khác giữ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hãy đóng chương trình kia rồi làm lại; chưa có gì thay đổi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tệp này bị hỏng hoặc không phải là dữ liệu của chương trình.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hãy phục hồi từ bản sao lưu gần nhất (Hệ thống › Phục hồi).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tệp dữ liệu chỉ cho đọc hoặc không mở được.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hãy kiểm tra quyền ghi của thư mục, hoặc chép tệp về ổ đĩa của máy này.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chương trình khác</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{user} trên máy {machine}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Một cửa sổ khác của chương trình</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tệp nằm trên ổ mạng dùng chung, nơi dữ liệu có thể hỏng khi hai máy cùng ghi. Hãy chép tệp về ổ đĩa của máy này.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tệp nằm trong thư mục đồng bộ “{folder}”, nơi tệp bị chép khi đang ghi dở. Hãy chuyển tệp ra ngoài thư mục ấy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tệp được đánh dấu chỉ đọc. Hãy bỏ dấu chỉ đọc hoặc chép tệp sang nơi khác.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không có quyền ghi vào thư mục “{folder}”. Hãy chọn thư mục khác.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{act}” có chứng từ đánh số nên không hoàn tác được; hãy dùng lệnh hủy của chính nó.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{act}” đã được hoàn tác rồi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không hoàn tác được “{act}”: đã có dữ liệu ghi sau dựa vào nó.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoàn tác: {act}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Làm lại: {act}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không hoàn tác được vì sau đó đã có “{act}”; hãy hoàn tác việc đó trước.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không thấy tệp {path}.</source>
        <extracomment>Version of the schema this program writes: the number of its newest migration.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Có thể tệp đã bị chuyển đi hoặc ổ đĩa chưa cắm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không đọc được tệp {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hãy kiểm tra quyền truy cập tệp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} không phải là tệp dữ liệu của chương trình này.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tệp dữ liệu có đuôi .lmhtx; hãy chọn tệp khác.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} do phiên bản mới hơn của chương trình ghi (dữ liệu bản {version}, chương trình hiểu đến bản {latest}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hãy cài phiên bản mới của chương trình; tệp không bị thay đổi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không tạo được tệp {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hãy kiểm tra chỗ trống và quyền ghi của thư mục.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nâng cấp dữ liệu không thành: có liên kết bị đứt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tệp cũ vẫn nguyên vẹn; hãy gửi tệp nhật ký cho người hỗ trợ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mục này không còn trong dữ liệu; hãy làm mới danh sách.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
